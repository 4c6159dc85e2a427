using PreExhaust.Language.Syntax.Packing;

namespace PreExhaust.Language.Syntax.Prescriptions;

/// <summary>
/// <c>+2.5kg</c>, <c>+1% per rep over</c>, <c>next stage restart -15%</c>, <c>load +5kg reset every 3 weeks</c>,
/// <c>sum 30 +2.5kg</c>, <c>by MyProgression</c>
/// </summary>
internal sealed class ProgressionChangeSyntax(params SyntaxNode?[] nodes) : CompositeSyntax(nodes)
{
    private protected override NodeCode Code => NodeCode.ProgressionChange;

    /// <summary>The word that says what changes; <c>null</c> for a step alone.</summary>
    public SyntaxToken? Word { get; } = nodes[0] as SyntaxToken;

    /// <summary>The step; of a restart what comes off.</summary>
    public StepSyntax? Step { get; } = nodes.OfType<StepSyntax>().FirstOrDefault();

    /// <summary>The repetitions of a sum.</summary>
    public NumberSyntax? Number { get; } = nodes.OfType<NumberSyntax>().FirstOrDefault();

    /// <summary>The time before a reset.</summary>
    public ProgressionPeriodSyntax? Reset { get; } = nodes.OfType<ProgressionPeriodSyntax>().FirstOrDefault();

    /// <summary>The class of the app.</summary>
    public SyntaxToken? TypeName { get; } =
        nodes.OfType<SyntaxToken>().FirstOrDefault(token => token.Kind == TokenKind.Name);

    /// <summary>Whether words follow the step.</summary>
    public bool HasTail { get; } =
        nodes.Length > 1 && nodes[nodes.Length - 1] is SyntaxToken { Kind: TokenKind.Word };
}
