using PreExhaust.Plans;

namespace PreExhaust.Analysis;

/// <summary>Movements of which a whole program has at least one.</summary>
/// <param name="Id">The pattern that an <c>omit</c> names.</param>
/// <param name="Name">What it is called in a sentence.</param>
/// <param name="Patterns">The patterns that count for it.</param>
/// <param name="Example">A common exercise of it, three sets of which would do.</param>
/// <param name="Reps">The repetitions of these sets.</param>
internal sealed record BasicMovement(
    string Id, string Name, IReadOnlyList<string> Patterns, string Example, Interval<int> Reps)
{
    /// <summary>Presses; no program lacks them unless it is for the lower body alone.</summary>
    public static IReadOnlyList<string> Presses { get; } =
        ["horizontal-push", "incline-push", "dip", "vertical-push", "vertical-push-power"];

    public static BasicMovement Squat { get; } =
        new("squat", "squat or lunge", ["squat", "lunge"], "Goblet Squat", new(8, 12));

    public static BasicMovement Hinge { get; } = new(
        "hinge",
        "hinge or leg curl",
        ["hinge", "hinge-power", "hip-extension", "knee-flexion", "olympic"],
        "Romanian Deadlift",
        new(8, 10));

    public static BasicMovement Row { get; } =
        new("horizontal-pull", "row", ["horizontal-pull"], "One-Arm Dumbbell Row", new(8, 12));

    public static BasicMovement Pulldown { get; } =
        new("vertical-pull", "pull-up or pulldown", ["vertical-pull"], "Lat Pulldown", new(8, 12));

    /// <summary>For strength either pull will do.</summary>
    public static BasicMovement Pull { get; } = Row with
    {
        Name = "row, pull-up or pulldown",
        Patterns = ["horizontal-pull", "vertical-pull"],
    };

    /// <summary>Three sets of the example.</summary>
    public ExerciseSlot ExampleSets => new(
        new(Example),
        [
            new SetGroup(Interval<int>.Point(3), new RepTarget(Reps))
            {
                Effort = new(EffortScale.Rir, Interval<decimal>.Point(2)),
                Rest = Rest.Seconds(120),
            },
        ]);
}
