using PreExhaust.Catalog;
using PreExhaust.Language.Emit.Fluent;
using PreExhaust.Tests.Shared;

namespace PreExhaust.Roslyn.Tests.Fluent;

/// <summary>What the fluent API names after the catalogue is generated from it.</summary>
public sealed class CatalogMembersTests
{
    private const int LongLine = 120;

    [Fact]
    public void Every_exercise_of_the_catalogue_is_a_member() => AssertIs("Exercises.cs", Code(
        "The exercises of the catalogue, so that a misspelt one does not compile.",
        "Exercises.BackSquat.Do(3.Sets(5).At(80.Percent()))",
        "Exercises",
        ["using PreExhaust.Plans;", ""],
        from exercise in ExerciseCatalog.Default.Exercises.OrderBy(e => e.Name, StringComparer.Ordinal)
        let member = FluentNames.OfExercises[exercise.Name]
        select (Summary(exercise), $"public static ExerciseReference {member} => new(\"{exercise.Name}\");")));

    [Fact]
    public void Every_muscle_group_of_the_catalogue_is_a_member() => AssertIs("MuscleGroups.cs", Code(
        "The muscle groups of the catalogue.",
        ".Intent(IntentKind.PreExhaust, MuscleGroups.Quads)",
        "MuscleGroups",
        [],
        from muscles in MuscleCatalog.Default.Groups.OrderBy(g => g.Id, StringComparer.Ordinal)
        let member = FluentNames.OfMuscleGroups[muscles.Id]
        select ($"The {muscles.Name}.", $"public const string {member} = \"{muscles.Id}\";")));

    /// <summary>The name with as many of the others, in their order, as fit on a line.</summary>
    private static string Summary(Exercise exercise) => Enumerable.Range(0, exercise.Aliases.Count + 1)
        .Reverse()
        .Select(count => Summary(exercise.Name, exercise.Aliases.Take(count).ToList()))
        .First(names => names.Replace("&", "&amp;", StringComparison.Ordinal).Length
            <= LongLine - "    /// <summary></summary>".Length);

    private static string Summary(string name, IReadOnlyCollection<string> others) =>
        others.Count == 0 ? $"{name}." : $"{name}, also called {string.Join(", ", others)}.";

    private static string Code(
        string summary,
        string example,
        string name,
        string[] usings,
        IEnumerable<(string Summary, string Member)> members)
    {
        var lines = members.Select(m => $"    /// <summary>{Escaped(m.Summary)}</summary>\n    {m.Member}");
        return "// Generated from the catalogue by a test.\n"
            + string.Concat(usings.Select(line => line + "\n"))
            + $"namespace PreExhaust.Fluent;\n\n/// <summary>{summary}</summary>\n"
            + $"/// <example><code>{example}</code></example>\npublic static class {name}\n{{\n"
            + string.Join("\n\n", lines)
            + "\n}\n";
    }

    private static string Escaped(string text) => text.Replace("&", "&amp;", StringComparison.Ordinal);

    private static void AssertIs(string file, string expected)
    {
        var path = Repository.PathOf("src", "PreExhaust", "Fluent", file);
        if (Environment.GetEnvironmentVariable("PREEXHAUST_ACCEPT") == "1")
            File.WriteAllText(path, expected);
        Assert.Equal(expected, File.ReadAllText(path).ReplaceLineEndings("\n"));
    }
}
