using PreExhaust.Catalog;
using PreExhaust.Tests.Shared;

namespace PreExhaust.Tests.Catalog.SecondOpinion;

/// <summary>
/// What public sources state as the prime movers of the exercises that are used most, beside what the catalogue has.
/// Where they disagree the reason stands in <c>disagreements.tsv</c>: a new difference asks for a look, and a line
/// that no longer holds for its removal.
/// </summary>
public sealed class SecondOpinionTests
{
    private static readonly IReadOnlyList<Statement> Statements = Rows("statements.tsv")
        .Select(cells => new Statement(cells[0], cells[1], cells[2], cells[3].Split(';')))
        .ToList();

    private static readonly Dictionary<string, string[]> Groups =
        Rows("words.tsv").ToDictionary(cells => cells[0], cells => cells[1].Split(';'));

    [Fact]
    public void A_hundred_exercises_have_two_sources_and_the_others_are_listed()
    {
        var exercises = Statements.GroupBy(statement => statement.Exercise).ToList();
        var isChecked = exercises.ToLookup(
            same => same.Select(statement => statement.Source).Distinct().Count() >= 2,
            same => same.Key);

        Assert.InRange(isChecked[true].Count(), 100, exercises.Count);
        Assert.Equal(File.ReadAllLines(PathOf("unchecked.txt")), isChecked[false]);
    }

    [Fact]
    public void Every_statement_is_of_a_catalogued_exercise_by_a_cited_source()
    {
        var sources = Rows("sources.tsv").Select(cells => cells[0]).ToList();

        Assert.All(Statements, statement =>
        {
            Assert.Equal(statement.Exercise, ExerciseCatalog.Default.Find(statement.Exercise)?.Name);
            Assert.Contains(statement.Source, sources);
            Assert.NotEmpty(statement.Entry);
        });
    }

    [Fact]
    public void The_words_of_the_sources_mean_known_muscle_groups()
    {
        Assert.Equal(
            Groups.Keys.Order(StringComparer.Ordinal),
            Statements.SelectMany(statement => statement.PrimeMovers).Distinct().Order(StringComparer.Ordinal));
        Assert.All(
            Groups.Values.SelectMany(groups => groups),
            id => Assert.Contains(MuscleCatalog.Default.Groups, group => group.Id == id));
    }

    [Fact]
    public void Disagreements_are_listed_with_their_reasons()
    {
        var listed = Rows("disagreements.tsv").ToList();

        Assert.Equal(Disagreements(), listed.Select(cells => string.Join(": ", cells.Take(3))));
        Assert.All(listed, cells => Assert.NotEmpty(cells[3]));
    }

    /// <summary>Prime movers of a source that are none here, then prime movers here that no source has.</summary>
    private static IEnumerable<string> Disagreements()
    {
        foreach (var statements in Statements.GroupBy(statement => statement.Exercise))
        {
            var primes = ExerciseCatalog.Default.Find(statements.Key)!.Groups
                .Where(role => role.Weight >= 1)
                .Select(role => role.Group.Id)
                .ToList();
            foreach (var statement in statements)
            {
                foreach (var word in statement.PrimeMovers.Where(word => !Groups[word].Intersect(primes).Any()))
                    yield return $"{statements.Key}: {statement.Source}: {word}";
            }

            var named = statements.SelectMany(statement => statement.PrimeMovers).SelectMany(word => Groups[word]);
            foreach (var group in primes.Except(named).Order(StringComparer.Ordinal))
                yield return $"{statements.Key}: none: {group}";
        }
    }

    private static IEnumerable<string[]> Rows(string file) =>
        File.ReadLines(PathOf(file)).Skip(1).Select(line => line.Split('\t'));

    private static string PathOf(string file) =>
        Repository.PathOf("tests/PreExhaust.Tests/Catalog/SecondOpinion", file);
}
