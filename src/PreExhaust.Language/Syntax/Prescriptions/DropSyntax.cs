using PreExhaust.Language.Syntax.Packing;

namespace PreExhaust.Language.Syntax.Prescriptions;

/// <summary><c>drop 80kg, 60kg</c>, <c>drop 2x -20%</c>, <c>drop by 20%</c></summary>
internal sealed class DropSyntax(
    SyntaxToken keyword,
    SyntaxToken? colon,
    SyntaxToken? word,
    NumberSyntax? count,
    SyntaxToken? times,
    IReadOnlyList<SyntaxNode> loads)
    : TechniqueSyntax(keyword, new SyntaxNode?[] { colon, word, count, times }.Concat(loads))
{
    private protected override NodeCode Code => NodeCode.Drop;

    public override bool SaysReps => false;

    /// <summary><c>to</c> or <c>by</c>.</summary>
    public SyntaxToken? Word { get; } = word;

    /// <summary>How often the load drops; <c>null</c> for once, or as often as there are loads.</summary>
    public NumberSyntax? Count { get; } = count;

    /// <summary>The loads, or one step.</summary>
    public IReadOnlyList<PartSyntax> Loads { get; } = loads.OfType<PartSyntax>().ToArray();
}
