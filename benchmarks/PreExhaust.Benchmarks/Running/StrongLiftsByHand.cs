namespace PreExhaust.Benchmarks.Running;

/// <summary>
/// StrongLifts 5x5 as an app would write it without a library: five lifts, two workouts in turn, steps up and down.
/// </summary>
internal static class StrongLiftsByHand
{
    private const int Misses = 3;
    private const decimal LeftAfterMisses = 0.9m;
    private const decimal SmallestStep = 2.5m;

    private static readonly string[][] Workouts =
        [["Back Squat", "Barbell Bench Press", "Barbell Row"], ["Back Squat", "Overhead Press", "Deadlift"]];

    public sealed record Lift(string Name, int Sets, decimal Kilograms, decimal Step, int Missed = 0);

    public sealed record State(int Sessions, Lift[] Lifts);

    public sealed record Set(int Reps, decimal Kilograms, TimeSpan Rest);

    public sealed record Due(string Exercise, Set[] Sets);

    public sealed record Change(string Exercise, decimal From, decimal To);

    public static State Start { get; } = new(0,
    [
        new("Back Squat", 5, 20, 2.5m),
        new("Barbell Bench Press", 5, 20, 2.5m),
        new("Barbell Row", 5, 30, 2.5m),
        new("Overhead Press", 5, 20, 2.5m),
        new("Deadlift", 1, 40, 5),
    ]);

    public static Due[] Next(State state) => Array.ConvertAll(Workouts[state.Sessions % Workouts.Length], name =>
    {
        var lift = Array.Find(state.Lifts, lift => lift.Name == name)!;
        var sets = new Set[lift.Sets];
        for (var i = 0; i < sets.Length; i++)
            sets[i] = new(5, lift.Kilograms, TimeSpan.FromMinutes(3));
        return new Due(name, sets);
    });

    public static (State State, List<Change> Changes) Complete(State state, (string Exercise, int[] Reps)[] done)
    {
        var lifts = (Lift[])state.Lifts.Clone();
        var changes = new List<Change>();
        foreach (var (exercise, reps) in done)
        {
            var at = Array.FindIndex(lifts, lift => lift.Name == exercise);
            var before = lifts[at];
            lifts[at] = After(before, reps);
            if (lifts[at].Kilograms != before.Kilograms)
                changes.Add(new(exercise, before.Kilograms, lifts[at].Kilograms));
        }

        return (new(state.Sessions + 1, lifts), changes);
    }

    private static Lift After(Lift lift, int[] reps)
    {
        if (reps.Length >= lift.Sets && Array.TrueForAll(reps, count => count >= 5))
            return lift with { Kilograms = lift.Kilograms + lift.Step, Missed = 0 };
        return lift.Missed + 1 < Misses
            ? lift with { Missed = lift.Missed + 1 }
            : lift with { Kilograms = Round(lift.Kilograms * LeftAfterMisses), Missed = 0 };
    }

    private static decimal Round(decimal kilograms) => decimal.Round(kilograms / SmallestStep) * SmallestStep;
}
