using PreExhaust.Language.Syntax.Packing;
using PreExhaust.Plans;

namespace PreExhaust.Language.Syntax.Prescriptions;

/// <summary><c>every session</c>, <c>every 2 weeks</c>, <c>every cycle</c></summary>
internal sealed class ProgressionPeriodSyntax(SyntaxToken every, NumberSyntax? number, SyntaxToken? unit)
    : CompositeSyntax(every, number, unit)
{
    private protected override NodeCode Code => NodeCode.ProgressionPeriod;

    /// <summary>How many of the unit; <c>null</c> for one.</summary>
    public NumberSyntax? Number { get; } = number;

    /// <summary>What is counted; <c>null</c> where the text does not say.</summary>
    public ProgressionUnit? Unit { get; } = unit?.Text.ToUpperInvariant() switch
    {
        null => null,
        "WEEK" or "WEEKS" => ProgressionUnit.Week,
        "CYCLE" or "CYCLES" => ProgressionUnit.Cycle,
        _ => ProgressionUnit.Session,
    };
}
