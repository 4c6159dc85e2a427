using PreExhaust.Catalog;
using PreExhaust.Plans;

namespace PreExhaust.Resolution;

/// <summary>A lifter: <c>new Athlete().WithMax("Squat", Mass.FromKilograms(140))</c>.</summary>
public sealed record Athlete
{
    /// <summary>The athlete's bodyweight; <c>null</c> where unknown.</summary>
    public Mass? Bodyweight { get; init; }

    /// <summary>What the athlete can lift; the first that fits an exercise counts.</summary>
    public ValueList<DeclaredMax> Maxes { get; init; }

    /// <summary>The same athlete with this maximum instead of any other of the exercise.</summary>
    /// <param name="exercise">The exercise by any of its names; with a variant in brackets for that one alone.</param>
    /// <param name="weight">The weight, as the implement says: bar included, one dumbbell.</param>
    /// <param name="reps">The repetitions it was lifted for, 1 to 10.</param>
    public Athlete WithMax(string exercise, Mass weight, int reps = 1)
    {
        var name = NameOf(exercise);
        var others = Maxes.Where(m => !NameOf(m.Exercise).Equals(name, StringComparison.OrdinalIgnoreCase));
        return this with { Maxes = others.ToValueList().Add(new(name, reps, weight)) };
    }

    private static string NameOf(string exercise) =>
        exercise.Any(c => c == '(') ? exercise : ExerciseCatalog.Default.Find(exercise)?.Name ?? exercise;
}
