using PreExhaust.Plans;
using PreExhaust.Volume;

namespace PreExhaust.Analysis.Rules.OnceAWeekPile;

/// <summary>For strength, all the sets of a muscle group stand in one session of the week.</summary>
internal sealed class OnceAWeekPileRule : WeekRule
{
    private static readonly RuleOption Most =
        new("PEX5002.most_sets_in_one_session", "Fractional hard sets that may all stand in one session", 11, 1, 100);

    public override RuleDescriptor Descriptor { get; } = new(
        "PEX5002",
        "once-a-week-pile",
        "For strength, all the sets of a muscle group stand in one session of the week.",
        Severity.Info,
        new(
            EvidenceGrade.B,
            "Strength rises with the number of sessions a week, each further one adding less; growth hardly "
                + "does at the "
                + "same number of sets.",
            [Studies.Pelland2026]),
        HelpPages.Of("OnceAWeekPile"))
    {
        Options = [Most],
    };

    public override IEnumerable<Finding> Analyze(WeekContext context) =>
        from volume in context.Volume.Groups
        where volume.Group.IsTracked && volume.Sets > context.Options[Most] && context.Sessions.Count > 1
        let first = volume.Shares[0].Slot.Session
        where context.Sessions.Count(held => held.Context.SessionIndex == first) == 1
            && volume.Shares.All(share => share.Slot.Session == first)
            && IsForStrength(context.Plan.SettingsOf(context.Plan.Sessions[first]))
        select new Finding(Descriptor, Severity.Info, Message(context, volume, first), volume.Shares[0].Slot)
        {
            Target = FindingTarget.Session,
            Subject = volume.Group.Id,
            Related = volume.BySlot
                .Select(share => new RelatedSlot(share.Slot, $"{Wording.Sets(share.Sets)}."))
                .ToValueList(),
        };

    private static bool IsForStrength(PlanSettings settings) =>
        settings.Goal is TrainingGoal.Strength or TrainingGoal.Power
        && !string.Equals(settings.Style, "bodybuilding", StringComparison.OrdinalIgnoreCase);

    private static string Message(WeekContext context, GroupVolume volume, int session) =>
        $"All {Wording.Sets(volume.Sets)} of the {volume.Group} stand in {context.Plan.Sessions[session].Name}"
        + $"{context.InWeek}; strength gains more where they are spread over two days.";
}
