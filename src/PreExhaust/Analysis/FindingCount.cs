using PreExhaust.Plans;

namespace PreExhaust.Analysis;

/// <summary>
/// How often each rule speaks about each exercise. Places are no help in comparing plans, because a fix may
/// move them.
/// </summary>
internal sealed class FindingCount
{
    private readonly ILookup<(string Rule, ExerciseReference? Exercise, string Subject), Severity> _severities;

    public FindingCount(TrainingPlan plan, IEnumerable<Finding> findings) =>
        _severities = findings.ToLookup(finding => KeyOf(plan, finding), finding => finding.Severity);

    public int Of(TrainingPlan plan, Finding finding) => _severities[KeyOf(plan, finding)].Count();

    /// <summary>
    /// Whether any rule speaks oftener about an exercise, at least as loud as <paramref name="severity"/>.
    /// </summary>
    public bool HasMoreThan(FindingCount other, Severity severity) => _severities.Any(found =>
        found.Count(one => one >= severity) > other._severities[found.Key].Count(one => one >= severity));

    private static (string Rule, ExerciseReference? Exercise, string Subject) KeyOf(
        TrainingPlan plan, Finding finding) =>
        (finding.Rule.Id, ExerciseOf(plan, finding), finding.Subject);

    private static ExerciseReference? ExerciseOf(TrainingPlan plan, Finding finding) => finding.IsOfExercise
        ? plan.Sessions[finding.Slot.Session].Slots[finding.Slot.Slot].Exercise
        : null;
}
