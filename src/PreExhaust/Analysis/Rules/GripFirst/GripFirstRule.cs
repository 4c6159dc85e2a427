using PreExhaust.Analysis.Edits;
using PreExhaust.Analysis.Ordering;
using PreExhaust.Fatigue;
using PreExhaust.Plans;

namespace PreExhaust.Analysis.Rules.GripFirst;

/// <summary>Pulls and shrugs tire the grip before a lift that the grip may end.</summary>
internal sealed class GripFirstRule : SessionRule
{
    private const string Straps = "straps";

    private static readonly RuleOption MostGrip = new(
        "PEX1005.grip_units", "Hard sets times grip demand (0 to 3) before a deadlift, reported from", 12, 1, 200);

    public override RuleDescriptor Descriptor { get; } = new(
        "PEX1005",
        "grip-first",
        "Pulls tire the grip before a lift that the grip may end.",
        Severity.Warning,
        new(
            EvidenceGrade.B,
            "With straps lifters do more repetitions or hold more force in deadlifts and keep more grip: the grip is a "
                + "real limit. Pulls before deadlifts were not studied.",
            [Studies.Coswig2015, Studies.Jukic2021, Studies.Trahey2023]),
        HelpPages.Of("GripFirst"))
    {
        Options = [MostGrip],
    };

    public override IEnumerable<Finding> Analyze(SessionContext context) => (
        from pull in context.Slots
        where pull.HardSets > 0 && IsLimitedByGrip(pull) && !pull.HasTag(Straps)
        let before = context.Before(pull)
        where !before.Any(slot => slot.IsSameAs(pull))
        let tiring = before.Where(TiresGrip).ToValueList()
        where tiring.Sum(slot => slot.HardSets * slot.Exercise!.GripDemand) >= context.Options[MostGrip]
        select new Finding(Descriptor, OrderSeverity.Of(context, pull), Message(pull, tiring), context.PlaceOf(pull))
        {
            Related = tiring.Select(slot => context.Related(slot, $"{Wording.Sets(slot.HardSets)}.")).ToValueList(),
            Fixes = OrderFixes.MoveBefore(context, pull, tiring[0])
                .Append(new("Use straps", new AddTag(context.PlaceOf(pull), Straps))).ToValueList(),
        }).Take(1);

    /// <summary>A carry is done for the grip.</summary>
    private static bool IsLimitedByGrip(SlotWork slot) =>
        slot.Exercise is { IsCompound: true, GripDemand: 3, IsAxial: true } && slot.Exercise.RoleOf("forearms") < 1;

    /// <summary>A heavy pull before a lighter one is the usual order.</summary>
    private static bool TiresGrip(SlotWork slot) =>
        slot is { HardSets: > 0, Exercise.GripDemand: >= 2 } && !IsLimitedByGrip(slot) && !slot.HasTag(Straps);

    private static string Message(SlotWork pull, ValueList<SlotWork> tiring) =>
        $"{Wording.List(tiring.Select(slot => slot.Slot.Exercise))} "
        + $"({Wording.Sets(tiring.Sum(slot => slot.HardSets))}) before {pull.Slot.Exercise}: the grip may end it.";
}
