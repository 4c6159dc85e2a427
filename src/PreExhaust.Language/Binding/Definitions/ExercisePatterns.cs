using PreExhaust.Catalog;

namespace PreExhaust.Language.Binding.Definitions;

/// <summary>The families of movements that the catalogue knows.</summary>
internal static class ExercisePatterns
{
    private static readonly Lazy<IReadOnlyList<string>> Known = new(() => ExerciseCatalog.Default.Exercises
        .Select(exercise => exercise.Pattern)
        .Distinct(StringComparer.Ordinal)
        .OrderBy(pattern => pattern, StringComparer.Ordinal)
        .ToList());

    public static IReadOnlyList<string> All => Known.Value;
}
