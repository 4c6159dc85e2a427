using PreExhaust.Analysis.Edits;
using PreExhaust.Analysis.Ordering;
using PreExhaust.Fatigue;
using PreExhaust.Plans;

namespace PreExhaust.Analysis.Rules.RampDisorder;

/// <summary>Warm-up sets come after work sets, or stop far below them.</summary>
internal sealed class RampDisorderRule : SessionRule
{
    private const double Heavy = 0.8;

    private static readonly RuleOption LargestStep = new(
        "PEX1012.largest_step", "Points of the 1RM from the last warm-up set to a heavy first work set", 25, 5, 100);

    public override RuleDescriptor Descriptor { get; } = new(
        "PEX1012",
        "ramp-disorder",
        "Warm-up sets come after work sets, or stop far below them.",
        Severity.Warning,
        new(EvidenceGrade.C, "Coaches agree that a warm-up leads up to the work; the steps were not studied.", []),
        HelpPages.Of("RampDisorder")) { Options = [LargestStep] };

    public override IEnumerable<Finding> Analyze(SessionContext context) => context.Slots
        .Where(slot => slot.Exercise is not null && !WarmupRamp.IsDescending(slot))
        .Select(slot => Late(context, slot) ?? Early(context, slot) ?? Steep(context, slot))
        .OfType<Finding>();

    private Finding? Late(SessionContext context, SlotWork slot) => !WarmupRamp.HasLateWarmup(slot)
        ? null
        : Report(context, slot, $"A warm-up set of {slot.Slot.Exercise} comes after its work sets.") with
        {
            Fixes = [new("Do the warm-up sets first", new WarmupFirst(context.PlaceOf(slot), context.Week))],
        };

    private Finding? Early(SessionContext context, SlotWork slot) =>
        WarmupRamp.WorkBefore(context, slot) is not { } work
            ? null : Report(context, slot, $"The warm-up of {slot.Slot.Exercise} comes after its work sets.") with
            {
                Fixes = OrderFixes.MoveBefore(context, slot, work).ToValueList(),
            };

    private Finding? Steep(SessionContext context, SlotWork slot)
    {
        var most = context.Options[LargestStep] / 100;
        if (WarmupRamp.Step(slot) is not var (warmup, work) || work.Dose.Load < Heavy
            || work.Dose.Load - warmup.Dose.Load <= most + 1e-9)
            return null;
        var fixes = WarmupSteps.Between(context.PlaceOf(slot), warmup, work, most);
        return Report(context, slot, Jump(slot, warmup, work)) with { Fixes = fixes.ToValueList() };
    }

    private Finding Report(SessionContext context, SlotWork slot, string message) =>
        new(Descriptor, Severity.Warning, message, context.PlaceOf(slot));

    private static string Jump(SlotWork slot, SetWork warmup, SetWork work) =>
        $"The warm-up of {slot.Slot.Exercise} stops at {Percent(warmup)}; its first work set is at {Percent(work)}.";

    private static string Percent(SetWork set) => FormattableString.Invariant($"{100 * set.Dose.Load:0} %");
}
