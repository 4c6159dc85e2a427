using PreExhaust.Catalog;
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

    public override IEnumerable<Finding> Analyze(WeeklyTraining training) => IsForGrowth(training)
        ? training.Muscles((group, sets) => IsTooLittle(training, group, sets)).Select(m => Report(training, m))
        : [];

    private Finding Report(WeeklyTraining training, WeeklyMuscle muscle)
    {
        var fewest = Fewest(training, muscle.Group);
        var isPriority = training.Settings.Priority.Contains(muscle.Group.Id);
        return new(Descriptor, Severity.Info, Message(muscle, isPriority, fewest), muscle.Main.Slot)
        {
            Target = FindingTarget.Plan,
            Subject = muscle.Group.Id,
            Related = muscle.Direct.Select(share => new RelatedSlot(share.Slot, "It trains the muscle.")).ToValueList(),
            Fixes = muscle.MoreSets(training.Plan, fewest).ToValueList(),
        };
    }

    private static bool IsForGrowth(WeeklyTraining training) => training.Settings.Goal == TrainingGoal.Hypertrophy
        && training is { IsWholeWeek: true, IsPastFailure: false };

    private static bool IsTooLittle(WeeklyTraining training, MuscleGroup group, double sets) =>
        sets < Fewest(training, group) && !training.Settings.Maintain.Contains(group.Id);

    private static double Fewest(WeeklyTraining training, MuscleGroup group) =>
        VolumeBand.Of(group, training.Settings, training.Options).Low;

    private static string Message(WeeklyMuscle muscle, bool isPriority, double fewest) => isPriority
        ? $"{muscle.Group}: priority, but {Wording.Sets(muscle.Sets)} a week; priority usually means "
            + FormattableString.Invariant($"{fewest:0.#} or more.")
        : $"{muscle.Group}: {Wording.Sets(muscle.Sets)} a week; below about "
            + FormattableString.Invariant($"{fewest:0.#} little growth has been measured.");
}
