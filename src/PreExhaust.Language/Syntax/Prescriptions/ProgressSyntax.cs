using PreExhaust.Language.Syntax.Packing;

namespace PreExhaust.Language.Syntax.Prescriptions;

/// <summary><c>progress +2.5kg every 2 sessions</c>, <c>progress -10% when missed 3 times</c></summary>
internal sealed class ProgressSyntax(
    SyntaxToken keyword,
    SyntaxToken? colon,
    ProgressionChangeSyntax change,
    ProgressionPeriodSyntax? every,
    ProgressionConditionSyntax? when,
    ProgressionPeriodSyntax? lateEvery)
    : CompositePartSyntax(keyword, colon, change, every, when, lateEvery)
{
    private protected override NodeCode Code => NodeCode.Progress;

    public ProgressionChangeSyntax Change { get; } = change;

    /// <summary>How often; it may stand before or behind the condition.</summary>
    public ProgressionPeriodSyntax? Every { get; } = every ?? lateEvery;

    /// <summary>A second period, which says the same thing twice.</summary>
    public ProgressionPeriodSyntax? SecondEvery { get; } = every is null ? null : lateEvery;

    public ProgressionConditionSyntax? When { get; } = when;
}
