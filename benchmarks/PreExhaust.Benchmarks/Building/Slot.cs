namespace PreExhaust.Benchmarks.Building;

/// <summary>A line of a session of the library: one of several exercises with sets that suit all of them.</summary>
/// <param name="Exercises">The exercises to choose from.</param>
/// <param name="Sets">Sets to choose from.</param>
internal sealed record Slot(string[] Exercises, string[] Sets)
{
    private static readonly string[] Heavy =
        ["5x5 75%, rest 3min #main", "4x6-8 RIR 2, rest 3min #main", "3x5 80kg, rest 3min", "4x4-6 @8, rest 4min"];

    private static readonly string[] Assisting =
        ["3x8-10 RIR 2, rest 2min", "3x6-8 RIR 2, rest 150s", "4x8 30kg, rest 2min", "3x10 @8, rest 2min"];

    private static readonly string[] Isolating =
        ["3x10-12 RIR 1, rest 90s", "2x12-15 RIR 2, rest 60s", "3x12 @8, rest 75s", "2x15-20 RIR 2, rest 60s"];

    /// <summary>The lines of a session for the legs.</summary>
    public static IReadOnlyList<Slot> Lower { get; } =
    [
        new(["Back Squat", "Front Squat", "Low-Bar Back Squat", "Safety Bar Squat"], Heavy),
        new(["Romanian Deadlift", "Stiff-Leg Deadlift", "Dumbbell Romanian Deadlift"], Assisting),
        new(["Leg Press", "Hack Squat", "Belt Squat", "Pendulum Squat"], Assisting),
        new(["Lying Leg Curl", "Seated Leg Curl", "Standing Leg Curl"], Isolating),
        new(["Standing Calf Raise", "Leg Press Calf Raise", "Smith Machine Calf Raise"], Isolating),
        new(["Cable Crunch", "Weighted Crunch", "Machine Crunch"], Isolating),
    ];

    /// <summary>The lines of a session for the rest.</summary>
    public static IReadOnlyList<Slot> Upper { get; } =
    [
        new(["Barbell Bench Press", "Incline Barbell Bench Press", "Paused Bench Press"], Heavy),
        new(["Barbell Row", "Chest-Supported T-Bar Row", "Pendlay Row", "T-Bar Row"], Assisting),
        new(["Dumbbell Shoulder Press", "Machine Shoulder Press", "Arnold Press"], Assisting),
        new(["Lat Pulldown", "Neutral-Grip Pulldown", "Underhand Pulldown"], Assisting),
        new(["Triceps Pushdown", "Overhead Cable Triceps Extension", "Dumbbell Skull Crusher"], Isolating),
        new(["EZ-Bar Curl", "Hammer Curl", "Incline Dumbbell Curl", "Cable Curl"], Isolating),
    ];
}
