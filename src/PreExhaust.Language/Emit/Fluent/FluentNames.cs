using PreExhaust.Catalog;
using PreExhaust.Plans;

namespace PreExhaust.Language.Emit.Fluent;

/// <summary>What the fluent API calls the exercises and muscle groups of the catalogue.</summary>
internal static class FluentNames
{
    private static readonly Lazy<IReadOnlyDictionary<string, string>> Exercises = new(
        () => Named(ExerciseCatalog.Default.Exercises.Select(exercise => exercise.Name)));

    private static readonly Lazy<IReadOnlyDictionary<string, string>> MuscleGroups = new(
        () => Named(MuscleCatalog.Default.Groups.Select(group => group.Id)));

    /// <summary>The members of <c>Exercises</c> by the names of the exercises.</summary>
    public static IReadOnlyDictionary<string, string> OfExercises => Exercises.Value;

    /// <summary>The members of <c>MuscleGroups</c> by the ids of the groups.</summary>
    public static IReadOnlyDictionary<string, string> OfMuscleGroups => MuscleGroups.Value;

    public static string Of(ExerciseReference exercise) => exercise.Variant is { } variant
        ? $"{OfExercise(exercise.Name)}.Variant({CodeText.Quoted(variant)})"
        : OfExercise(exercise.Name);

    public static string OfExercise(string name) =>
        OfExercises.TryGetValue(name, out var member) ? $"Exercises.{member}" : $"Exercise({CodeText.Quoted(name)})";

    public static string OfMuscleGroup(string id) =>
        OfMuscleGroups.TryGetValue(id, out var member) ? $"MuscleGroups.{member}" : CodeText.Quoted(id);

    private static Dictionary<string, string> Named(IEnumerable<string> names)
    {
        var scope = new NameScope([]);
        return names
            .OrderBy(name => name, StringComparer.Ordinal)
            .ToDictionary(name => name, name => scope.Take(CSharpIdentifier.From(name, "Exercise")));
    }
}
