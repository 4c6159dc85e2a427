using PreExhaust.Analysis.Edits;
using PreExhaust.Plans;

namespace PreExhaust.Analysis.Rules.EffortOutOfRange;

/// <summary>An effort that its scale does not have.</summary>
internal sealed class EffortOutOfRangeRule : SessionRule
{
    private const decimal LowestRpe = 5;
    private const decimal HighestRpe = 10;
    private const decimal Step = 0.5m;

    public override RuleDescriptor Descriptor { get; } = new(
        "PEX3003",
        "effort-out-of-range",
        "An effort is not on its scale.",
        Severity.Error,
        new(EvidenceGrade.Logic, "The definition of the scale.", [Studies.Zourdos2016, Studies.Hackett2017]),
        HelpPages.Of("EffortOutOfRange"));

    public override IEnumerable<Finding> Analyze(SessionContext context) =>
        from found in context.FirstOfGroups
        let effort = found.Set.Set.Effort
        where effort is not null && effort.Value != effort.Value.Select(value => Nearest(effort.Scale, value))
        let nearest = effort with { Value = effort.Value.Select(value => Nearest(effort.Scale, value)) }
        let message = $"{found.Slot.Slot.Exercise}: {effort} is not on the scale; {Range(effort.Scale)}."
        let fix = new Fix($"Write {nearest}", new SetEffort(context.SetsOf(found.Slot, found.Set), nearest))
        select SetFinding.Of(Descriptor, Severity.Error, message, context, found.Slot, found.Set, [fix]);

    private static decimal Nearest(EffortScale scale, decimal value) => scale switch
    {
        EffortScale.Rpe => Math.Round(Math.Min(HighestRpe, Math.Max(LowestRpe, value)) / Step) * Step,
        EffortScale.Rir => Math.Max(0, value),
        _ => 0,
    };

    private static string Range(EffortScale scale) => scale switch
    {
        EffortScale.Rpe => "RPE runs from 5 to 10 in half points",
        EffortScale.Rir => "there are 0 or more repetitions in reserve",
        _ => "failure has no degrees",
    };
}
