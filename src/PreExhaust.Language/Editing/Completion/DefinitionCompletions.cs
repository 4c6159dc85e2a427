using PreExhaust.Catalog;
using PreExhaust.Language.Binding.Definitions;
using PreExhaust.Language.Syntax.Grammar;

namespace PreExhaust.Language.Editing.Completion;

/// <summary>What may stand in the definition of an exercise.</summary>
internal static class DefinitionCompletions
{
    public static IEnumerable<CompletionEntry> Of(CompletionPlace place) => place.Before.Split(',')[0] switch
    {
        "" => Entries.Of(place, FactWords.All, CompletionKind.Keyword),
        var before when Begins(before, "prime", "synergist", "minor", "stabiliser") => Entries.Of(
            place, MuscleCatalog.Default.Groups.SelectMany(group => group.Muscles).Distinct(StringComparer.Ordinal)),
        var before when Begins(before, "pattern") => Entries.Of(place, ExercisePatterns.All),
        var before when Begins(before, "equipment") => Entries.Of(place, Values(exercise => exercise.Equipment)),
        var before when Begins(before, "loaded by") => Entries.Of(place, Values(exercise => exercise.Loadability)),
        var before when Begins(before, "actions", "action") => Entries.Of(
            place,
            ExerciseCatalog.Default.Exercises
                .SelectMany(exercise => exercise.JointActions)
                .Distinct(StringComparer.Ordinal)
                .OrderBy(action => action, StringComparer.Ordinal)),
        var before when Begins(before, "mechanic") => Entries.Of(place, ["compound", "isolation"]),
        var before when Begins(before, "unilateral") => Entries.Of(place, ["yes", "no"]),
        _ => [],
    };

    private static bool Begins(string before, params string[] words) =>
        words.Any(word => before.StartsWith(word, StringComparison.Ordinal));

    private static IEnumerable<string> Values(Func<Exercise, string> valueOf) => ExerciseCatalog.Default.Exercises
        .Select(valueOf)
        .Distinct(StringComparer.Ordinal)
        .OrderBy(value => value, StringComparer.Ordinal);
}
