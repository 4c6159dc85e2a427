using System.Globalization;
using PreExhaust.Catalog;

namespace PreExhaust.Plans.Printing;

/// <summary>Writes the exercises that a plan defines itself.</summary>
internal static class ExercisePrinter
{
    private static readonly (string Word, Involvement Part)[] Parts =
    [
        ("prime", Involvement.PrimeMover),
        ("synergist", Involvement.Synergist),
        ("minor", Involvement.MinorSynergist),
        ("stabiliser", Involvement.Stabiliser),
    ];

    public static void Print(TextLines text, IEnumerable<Exercise> exercises)
    {
        foreach (var exercise in exercises)
        {
            text.Gap();
            text.Add($"exercise {NameText.OfBlock(exercise.Name, "Exercise")}");
            foreach (var fact in Facts(exercise))
                text.Add($"  {fact}");
        }
    }

    private static IEnumerable<string> Facts(Exercise exercise)
    {
        if (exercise.JointActions.Count > 0)
            yield return $"actions {string.Join(", ", exercise.JointActions)}";
        foreach (var (word, part) in Parts)
            yield return $"{word} {Muscles(exercise, part)}";
        yield return $"equipment {exercise.Equipment}";
        if (exercise.Loadability != EquipmentWords.LoadabilityOf(exercise.Equipment))
            yield return $"loaded by {exercise.Loadability}";
        foreach (var fact in Guessable(exercise, Guess(exercise)))
            yield return fact;
        if (exercise.Aliases.Count > 0)
            yield return $"alias {string.Join(", ", exercise.Aliases.Select(NameText.OfExercise))}";
    }

    /// <summary>What would be worked out otherwise if it were left unsaid.</summary>
    private static IEnumerable<string> Guessable(Exercise exercise, Exercise guess)
    {
        if (exercise.IsUnilateral)
            yield return "unilateral";
        if (exercise.Kind == ExerciseKind.Stretch || exercise.Kind != guess.Kind)
            yield return $"kind {Word(exercise.Kind)}";
        if (exercise.Mechanic != guess.Mechanic)
            yield return $"mechanic {Word(exercise.Mechanic)}";
        if (exercise.Pattern != guess.Pattern)
            yield return $"pattern {exercise.Pattern}";
        if (exercise.Skill != guess.Skill)
            yield return $"skill {Number(exercise.Skill)}";
        if (exercise.SpinalLoad != guess.SpinalLoad)
            yield return $"spinal {Number(exercise.SpinalLoad)}";
        if (exercise.GripDemand != guess.GripDemand)
            yield return $"grip {Number(exercise.GripDemand)}";
        if (exercise.TypicalSet != guess.TypicalSet)
            yield return $"typical {exercise.TypicalSet with { Sides = SideCounting.AsExercise }}";
    }

    private static Exercise Guess(Exercise exercise) => new ExerciseFacts(exercise.Name)
    {
        JointActions = exercise.JointActions,
        Muscles = exercise.Muscles,
        StatedParts = [.. Parts.Select(part => part.Part)],
        Equipment = exercise.Equipment,
        Loadability = exercise.Loadability,
        IsUnilateral = exercise.IsUnilateral,
        Kind = exercise.Kind == ExerciseKind.Stretch ? exercise.Kind : null,
    }.Complete();

    private static string Muscles(Exercise exercise, Involvement part)
    {
        var muscles = exercise.Muscles.Where(role => role.Involvement == part).Select(role => role.Muscle).ToList();
        return muscles.Count == 0 ? "none" : string.Join(", ", muscles);
    }

    private static string Word<T>(T value)
        where T : struct, Enum => value.ToString().ToLowerInvariant();

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
