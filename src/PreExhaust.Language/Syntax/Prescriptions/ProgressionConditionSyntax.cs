using PreExhaust.Language.Syntax.Packing;

namespace PreExhaust.Language.Syntax.Prescriptions;

/// <summary>
/// <c>when missed 3 times</c>, <c>when last set >= 10</c>, <c>when set 3 >= 6</c>, <c>when total >= 15</c>,
/// <c>when week 3</c>
/// </summary>
internal sealed class ProgressionConditionSyntax(SyntaxToken when, params SyntaxNode?[] nodes)
    : CompositeSyntax(nodes.Prepend(when))
{
    private protected override NodeCode Code => NodeCode.ProgressionCondition;

    /// <summary>The first word of the condition.</summary>
    public SyntaxToken Word { get; } = (SyntaxToken)nodes[0]!;

    /// <summary>The sign between what is measured and its bound.</summary>
    public SyntaxToken? Comparison { get; } =
        nodes.OfType<SyntaxToken>().FirstOrDefault(token => token.Kind == TokenKind.Symbol);

    public IReadOnlyList<NumberSyntax> Numbers { get; } = nodes.OfType<NumberSyntax>().ToArray();

    /// <summary>The word <c>times</c> behind a number of misses, or <c>reps</c> behind a bound.</summary>
    public bool HasLastWord { get; } =
        nodes.Length > 1 && nodes[nodes.Length - 1] is SyntaxToken { Kind: TokenKind.Word };
}
