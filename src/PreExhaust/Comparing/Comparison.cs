using PreExhaust.Analysis;
using PreExhaust.Plans;

namespace PreExhaust.Comparing;

/// <summary>Two sessions or weeks side by side.</summary>
/// <param name="First">The one that differences count from.</param>
/// <param name="Second">The other one.</param>
public sealed record Comparison(WorkSummary First, WorkSummary Second)
{
    /// <summary>The exercises of both, matched by name, in the order of the first and then the second.</summary>
    public IReadOnlyList<(ExerciseWork? First, ExerciseWork? Second)> Exercises => First.Exercises
        .Select(exercise => ((ExerciseWork?)exercise, Find(Second, exercise.Name)))
        .Concat(Second.Exercises
            .Where(exercise => Find(First, exercise.Name) is null)
            .Select(exercise => ((ExerciseWork?)null, (ExerciseWork?)exercise)))
        .ToList();

    /// <summary>What the rules say of the second and not of the first.</summary>
    public IReadOnlyList<Finding> Gained => Without(Second, First);

    /// <summary>What the rules say of the first and not of the second.</summary>
    public IReadOnlyList<Finding> Lost => Without(First, Second);

    /// <summary>What the differences allow to say, the best founded first.</summary>
    public ValueList<Conclusion> Conclusions => Comparing.Conclusions.Of(this).ToValueList();

    private static ExerciseWork? Find(WorkSummary work, string name) =>
        work.Exercises.FirstOrDefault(exercise => string.Equals(exercise.Name, name, StringComparison.Ordinal));

    private static IReadOnlyList<Finding> Without(WorkSummary work, WorkSummary other) => work.Findings
        .Where(finding => !other.Findings.Any(known => Key(known) == Key(finding)))
        .ToList();

    private static (string Rule, string Message) Key(Finding finding) => (finding.Rule.Id, finding.Message);
}
