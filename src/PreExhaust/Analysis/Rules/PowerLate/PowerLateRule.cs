using PreExhaust.Analysis.Ordering;
using PreExhaust.Catalog;
using PreExhaust.Fatigue;
using PreExhaust.Plans;

namespace PreExhaust.Analysis.Rules.PowerLate;

/// <summary>A lift, jump or throw for speed comes after hard sets for the same muscles.</summary>
internal sealed class PowerLateRule : SessionRule
{
    /// <summary>More repetitions are conditioning: nobody does them for speed.</summary>
    private const int MostReps = 8;

    private static readonly RuleOption LeastSets =
        new("PEX1007.hard_sets_before", "Hard sets for the same muscles before speed work, reported from", 3, 1, 50);

    public override RuleDescriptor Descriptor { get; } = new(
        "PEX1007",
        "power-late",
        "A lift, jump or throw for speed comes after hard sets for the same muscles.",
        Severity.Warning,
        new(
            EvidenceGrade.B,
            "Coaches put speed first because it needs fresh muscles; but in one study of squats power was higher late "
                + "in the session, while repetitions fell.",
            [Studies.Spreuwenberg2006]),
        HelpPages.Of("PowerLate"))
    {
        Options = [LeastSets],
    };

    public override IEnumerable<Finding> Analyze(SessionContext context) =>
        from fast in context.Slots
        where IsForSpeed(fast)
        let tiring = context.Before(fast).Where(slot => Shared(slot, fast).Count > 0).ToValueList()
        let sets = tiring.Sum(slot => slot.HardSets)
        where sets >= context.Options[LeastSets]
        select new Finding(Descriptor, SeverityOf(context), Message(fast, tiring, sets), context.PlaceOf(fast))
        {
            Related = tiring.Select(slot => context.Related(slot, $"{Wording.Sets(slot.HardSets)}.")).ToValueList(),
            Fixes = OrderFixes.MoveBefore(context, fast, tiring[0]).ToValueList(),
        };

    private static bool IsForSpeed(SlotWork slot) =>
        slot.Exercise is not null && slot.IsExplosive()
        && slot.FirstWorkSet?.Set.Target is RepTarget target && target.Reps.Upper <= MostReps;

    private static ValueList<MuscleGroup> Shared(SlotWork slot, SlotWork fast) =>
        slot.HardSets == 0 || slot.IsExplosive() || slot.IsSameAs(fast)
            ? []
            : SessionOrder.SharedGroups(slot, Involvement.PrimeMover, fast, Involvement.PrimeMover);

    private static Severity SeverityOf(SessionContext context) =>
        context.Settings.Goal == TrainingGoal.Power ? Severity.Warning : Severity.Info;

    private static string Message(SlotWork fast, ValueList<SlotWork> tiring, int sets) =>
        $"{fast.Slot.Exercise} comes after {Wording.Sets(sets)} "
        + $"for the {Wording.List(tiring.SelectMany(slot => Shared(slot, fast)).Distinct())}; speed needs them fresh.";
}
