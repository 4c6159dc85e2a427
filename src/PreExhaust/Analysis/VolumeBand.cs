using PreExhaust.Catalog;
using PreExhaust.Plans;

namespace PreExhaust.Analysis;

/// <summary>The weekly hard sets of a muscle group that nobody remarks on.</summary>
/// <param name="Low">Below it little growth has been measured.</param>
/// <param name="High">Above it few programs go.</param>
internal readonly record struct VolumeBand(double Low, double High)
{
    public static readonly RuleOption Fewest = new(
        "PEX4001.fewest_weekly_sets",
        "Fractional hard sets of a muscle group a week, worth knowing below",
        4,
        0,
        50);

    public static readonly RuleOption FewestOfPriority = new(
        "PEX4001.fewest_priority_sets", "The same for muscle groups with priority", 8, 0, 50);

    public static readonly RuleOption Much = new(
        "PEX4002.much_weekly_sets",
        "Fractional hard sets of a muscle group a week, worth knowing above",
        25,
        1,
        200);

    /// <summary>The band of a muscle group, which a priority raises.</summary>
    public static VolumeBand Of(MuscleGroup group, PlanSettings settings, AnalysisOptions options) => new(
        options[settings.Priority.Contains(group.Id) ? FewestOfPriority : Fewest], options[Much]);
}
