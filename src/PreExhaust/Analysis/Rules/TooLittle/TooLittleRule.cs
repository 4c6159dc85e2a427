using PreExhaust.Plans;

namespace PreExhaust.Analysis.Rules.TooLittle;

/// <summary>A muscle group that is trained for growth has very few hard sets a week.</summary>
internal sealed class TooLittleRule : BlockRule
{
    public override RuleDescriptor Descriptor { get; } = new(
        "PEX4001",
        "too-little",
        "A muscle group that is trained for growth has very few hard sets a week.",
        Severity.Info,
        new(
            EvidenceGrade.B,
            "Growth rises with weekly hard sets, most steeply with the first ones; the bound of four, counting helpers "
                + "half, is a choice of ours.",
            [Studies.Pelland2026, Studies.BazValle2022]),
        HelpPages.Of("TooLittle"))
    {
        Options = [VolumeBand.Fewest, VolumeBand.FewestOfPriority],
    };

    public override IEnumerable<Finding> Analyze(WeeklyTraining training) =>
        from muscle in IsForGrowth(training) ? training.Muscles : []
        let settings = training.Settings
        let isPriority = settings.Priority.Contains(muscle.Group.Id)
        let fewest = VolumeBand.Of(muscle.Group, settings, training.Options).Low
        where muscle.Sets < fewest && !settings.Maintain.Contains(muscle.Group.Id)
        select new Finding(Descriptor, Severity.Info, Message(muscle, isPriority, fewest), muscle.Main.Slot)
        {
            Target = FindingTarget.Plan,
            Subject = muscle.Group.Id,
            Related = muscle.Direct.Select(share => new RelatedSlot(share.Slot, "It trains the muscle.")).ToValueList(),
            Fixes = muscle.MoreSets(training.Plan, fewest).ToValueList(),
        };

    private static bool IsForGrowth(WeeklyTraining training) => training.Settings.Goal == TrainingGoal.Hypertrophy
        && training is { IsWholeWeek: true, IsPastFailure: false };

    private static string Message(WeeklyMuscle muscle, bool isPriority, double fewest) => isPriority
        ? $"{muscle.Group}: priority, but {Wording.Sets(muscle.Sets)} a week; priority usually means "
            + FormattableString.Invariant($"{fewest:0.#} or more.")
        : $"{muscle.Group}: {Wording.Sets(muscle.Sets)} a week; below about "
            + FormattableString.Invariant($"{fewest:0.#} little growth has been measured.");
}
