using PreExhaust.Language.Syntax.Packing;

namespace PreExhaust.Language.Syntax.Prescriptions;

/// <summary><c>stages 5x3+ | 6x2+ | 10x1+</c>: stands where sets stand.</summary>
internal sealed class StagesSyntax(SyntaxToken keyword, SyntaxToken? colon, IReadOnlyList<SyntaxNode> stagesAndBars)
    : CompositePartSyntax(new SyntaxNode?[] { keyword, colon }.Concat(stagesAndBars))
{
    private protected override NodeCode Code => NodeCode.Stages;

    public SyntaxToken Keyword { get; } = keyword;

    /// <summary>The sets of each stage.</summary>
    public IReadOnlyList<PartSyntax> Stages { get; } = stagesAndBars.OfType<PartSyntax>().ToArray();
}
