using PreExhaust.Language.Diagnostics;
using PreExhaust.Language.Syntax;
using PreExhaust.Language.Syntax.Prescriptions;
using PreExhaust.Language.Text;

namespace PreExhaust.Language.Binding.Definitions;

/// <summary>A scheme as it stands behind the text of a file that copies it.</summary>
internal sealed class CopiedScheme(SchemeEntry entry)
{
    public SchemeEntry Entry { get; } = entry;

    /// <summary>Where its text begins.</summary>
    public int Start { get; set; }

    /// <summary>Its lines at that place.</summary>
    public SchemeLines Lines { get; private set; } = entry.Lines;

    /// <summary>Whether <see cref="Items"/> are worked out.</summary>
    public bool IsMerged { get; set; }

    /// <summary>Its items with those that it copies itself; <c>null</c> where there are too many.</summary>
    public IReadOnlyList<ItemSyntax>? Items { get; set; }

    /// <summary>Reads the lines at their place.</summary>
    public void Read(SourceFile source, LineParser parser)
    {
        var lines = new List<LineSyntax>();
        var first = source.PositionAt(Start).Line - 1;
        var last = source.PositionAt(Start + Entry.Definition.Text.Length).Line - 1;
        for (var line = first; line <= last; line++)
            lines.Add(parser.Parse(line));
        Lines = new(DefinitionReader.Read(lines, new DiagnosticBag())[0]);
    }
}
