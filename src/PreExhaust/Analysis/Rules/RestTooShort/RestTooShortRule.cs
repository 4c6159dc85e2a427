using PreExhaust.Analysis.Edits;
using PreExhaust.Fatigue;
using PreExhaust.Plans;

namespace PreExhaust.Analysis.Rules.RestTooShort;

/// <summary>Short rests between heavy sets for strength.</summary>
internal sealed class RestTooShortRule : SessionRule
{
    private static readonly Rest Long = Rest.Seconds(180);

    private static readonly RuleOption LeastRest = new(
        "PEX9102.least_rest_seconds", "Seconds of rest between heavy sets, worth knowing below", 120, 0, 600);

    private static readonly RuleOption LeastLoad = new(
        "PEX9102.least_load_percent", "Load of a heavy set in percent of the 1RM, from there on", 85, 50, 100);

    public override RuleDescriptor Descriptor { get; } = new(
        "PEX9102",
        "rest-too-short",
        "Heavy sets for strength have a short rest.",
        Severity.Info,
        new(
            EvidenceGrade.A,
            "Sets to failure keep many more repetitions with five minutes of rest than with one or two; a review takes "
                + "three to five for strength.",
            [Studies.Senna2009, Studies.WillardsonBurkett2005, Studies.Willardson2006]),
        HelpPages.Of("RestTooShort")) { Options = [LeastRest, LeastLoad] };

    public override IEnumerable<Finding> Analyze(SessionContext context) =>
        from slot in context.Slots
        where context.Settings.Goal == TrainingGoal.Strength && !slot.HasTag("speed")
        where slot.Slot.Label is not { Number: > 0 }
        let set = slot.Sets.Take(slot.Sets.Count - 1).FirstOrDefault(set => IsShort(context, set))
        where set is not null
        let pause = Pause(context, set)!.Value
        let message = $"{slot.Slot.Exercise}: {Wording.Time(pause)} between sets is short at {Wording.Load(set)}; "
            + $"repetitions hold up better with {Long}."
        let fix = new Fix($"Rest {Long}", new SetRest(context.SetsOf(slot, set), Long))
        select SetFinding.Of(Descriptor, Severity.Info, message, context, slot, set, [fix]);

    private static bool IsShort(SessionContext context, SetWork set) =>
        set is { IsHard: true, IsBroken: false }
        && set.Load?.Upper * 100 >= context.Options[LeastLoad]
        && Pause(context, set)?.TotalSeconds < context.Options[LeastRest];

    private static TimeSpan? Pause(SessionContext context, SetWork set) =>
        (set.Set.Rest ?? context.Settings.Rest)?.After(set);
}
