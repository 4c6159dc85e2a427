using PreExhaust.Catalog;

namespace PreExhaust.Language.Editing.Completion;

/// <summary>Exercises under what was typed of their names, those that the text uses most first.</summary>
internal static class ExerciseNames
{
    /// <param name="place">Where the name is being written.</param>
    /// <param name="typed">What of it is there already.</param>
    /// <param name="ending">What follows the name.</param>
    public static IEnumerable<CompletionEntry> Of(CompletionPlace place, string typed, string ending = "")
    {
        var here = place.Last(typed.Length);
        var used = place.Document.Names.All
            .Where(use => use.Kind == NameKind.Exercise && use.Span.End != place.Offset)
            .GroupBy(use => use.Key, StringComparer.Ordinal)
            .ToDictionary(same => same.Key, same => same.Count(), StringComparer.Ordinal);
        return
            from exercise in place.Document.Definitions.Catalog.Exercises
            let found = Find(exercise, typed)
            where found is not null
            let count = used.TryGetValue(exercise.Name, out var times) ? times : 0
            orderby count descending, Rank(found, typed), exercise.Name
            select new CompletionEntry(exercise.Name, CompletionKind.Exercise, here, exercise.Name + ending)
            {
                Detail = ExerciseText.MainMuscles(exercise),
                IsUsed = count > 0,
                FoundAs = found == exercise.Name ? null : found,
            };
    }

    /// <summary>The name under which an exercise fits; <c>null</c> where none does.</summary>
    private static string? Find(Exercise exercise, string typed) =>
        exercise.Aliases.Insert(0, exercise.Name).FirstOrDefault(name => Fits(name, typed));

    /// <summary>Whether every word that was typed begins some word of the name.</summary>
    private static bool Fits(string name, string typed)
    {
        var words = name.Split(' ', '-');
        return typed.Split([' ', '-'], StringSplitOptions.RemoveEmptyEntries)
            .All(part => words.Any(word => word.StartsWith(part, StringComparison.OrdinalIgnoreCase)));
    }

    private static int Rank(string name, string typed) =>
        name.StartsWith(typed, StringComparison.OrdinalIgnoreCase) ? 0 : 1;
}
