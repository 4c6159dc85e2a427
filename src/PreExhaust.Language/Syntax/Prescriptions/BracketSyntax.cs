using PreExhaust.Language.Syntax.Packing;

namespace PreExhaust.Language.Syntax.Prescriptions;

/// <summary>Brackets after a set: parts if they can be read as such, a remark on the set otherwise.</summary>
internal sealed class BracketSyntax(SyntaxToken open, IReadOnlyList<SyntaxNode> content, SyntaxToken close)
    : CompositePartSyntax(new SyntaxNode[] { open }.Concat(content).Append(close))
{
    private protected override NodeCode Code => NodeCode.Bracket;

    public IEnumerable<PartSyntax> Parts => Children.OfType<PartSyntax>();

    /// <summary>The remark; <c>null</c> where the brackets hold parts.</summary>
    public SyntaxToken? Note { get; } = content.OfType<SyntaxToken>().FirstOrDefault();
}
