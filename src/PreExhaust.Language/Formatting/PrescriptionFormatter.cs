using System.Text;
using PreExhaust.Language.Syntax;
using PreExhaust.Language.Syntax.Grammar;
using PreExhaust.Language.Syntax.Prescriptions;

namespace PreExhaust.Language.Formatting;

/// <summary>Writes items and what separates them.</summary>
internal static class PrescriptionFormatter
{
    /// <summary>The items; a separator that nothing follows is left out.</summary>
    public static string Format(PrescriptionSyntax prescription)
    {
        var text = new StringBuilder();
        var separator = "";
        foreach (var node in prescription.Children)
        {
            if (node is ItemSyntax item)
                text.Append(separator).Append(Parts(item.Parts));
            else
                separator = Characters.IsSemicolon(((SyntaxToken)node).Text[0]) ? "; " : ", ";
        }

        return text.ToString();
    }

    /// <summary>Parts with a space between them, but for sides, which hang on their set.</summary>
    public static string Parts(IEnumerable<PartSyntax> parts)
    {
        var text = new StringBuilder();
        PartSyntax? before = null;
        foreach (var part in parts.Where(part => part is not FillerSyntax))
        {
            if (part is SidesSyntax sides && before is ProductSyntax product && SetFormatter.CanEndInSides(product))
                text.Append(SetFormatter.SidesAfterSet(sides));
            else
                text.Append(before is null ? "" : " ").Append(PartFormatter.Format(part));
            before = part;
        }

        return text.ToString();
    }
}
