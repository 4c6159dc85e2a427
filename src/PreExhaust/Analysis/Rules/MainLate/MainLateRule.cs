using PreExhaust.Analysis.Ordering;
using PreExhaust.Fatigue;
using PreExhaust.Plans;

namespace PreExhaust.Analysis.Rules.MainLate;

/// <summary>The main lift of a session comes after work that tires it.</summary>
internal sealed class MainLateRule : SessionRule
{
    private static readonly RuleOption Loss =
        new("PEX1006.lost_share", "Share of the main lift's repetitions lost, a warning from", 0.1, 0.01, 1);

    private static readonly RuleOption Sets =
        new("PEX1006.hard_sets_before", "Hard sets before the main lift, worth knowing from", 8, 1, 100);

    public override RuleDescriptor Descriptor { get; } = new(
        "PEX1006",
        "main-late",
        "The main lift of a session comes after work that tires it.",
        Severity.Warning,
        new(
            EvidenceGrade.A,
            "Every exercise loses repetitions when it comes late, and the strength of what comes first gains more; "
                + "muscle size does not differ.",
            [Studies.SforzoTouey1996, Studies.Simao2005, Studies.Nunes2021]),
        HelpPages.Of("MainLate")) { Options = [Loss, Sets] };

    public override IEnumerable<Finding> Analyze(SessionContext context) =>
        from main in new[] { MainLifts.Tagged(context) ?? MainLifts.OfPriority(context) }
        where main is not null
        let unexplained = MainLifts.Unexplained(context, main)
        let before = unexplained.OrderByDescending(slot => context.Loss(slot, main)).ToValueList()
        let loss = before.Sum(slot => context.Loss(slot, main))
        let isTired = loss >= context.Options[Loss]
        where isTired || before.Sum(slot => slot.HardSets) >= context.Options[Sets]
        let isLoud = isTired && main.HasTag("main") && !context.IsBodybuilding
        let message = isTired ? Tired(context, main, before, loss) : Late(main, before)
        select new Finding(Descriptor, isLoud ? Severity.Warning : Severity.Info, message, context.PlaceOf(main))
        {
            Related = before.Select(slot => context.Related(slot, $"{Wording.Sets(slot.HardSets)}.")).ToValueList(),
            PredictedLoss = loss,
            Fixes = OrderFixes.MoveBefore(context, main, context.Before(main)[0])
                .Concat(OrderFixes.MoveBefore(context, main, before.OrderBy(slot => slot.Index).First()))
                .Distinct().ToValueList(),
        };

    private static string Tired(SessionContext context, SlotWork main, ValueList<SlotWork> before, double loss) =>
        FormattableString.Invariant($"{main.Slot.Exercise}, {Why(main)}, starts at about {100 * (1 - loss):0} % after ")
        + $"{Wording.List(MainLifts.Culprits(context, main, before).Select(slot => slot.Slot.Exercise))}: "
        + $"{Wording.RepsLower(before.Sum(slot => context.LostReps(slot, main)))}.";

    private static string Late(SlotWork main, ValueList<SlotWork> before) =>
        $"{main.Slot.Exercise}, {Why(main)}, comes after {Wording.Sets(before.Sum(slot => slot.HardSets))}.";

    private static string Why(SlotWork main) => main.HasTag("main") ? "the main lift" : "the first for your priority";
}
