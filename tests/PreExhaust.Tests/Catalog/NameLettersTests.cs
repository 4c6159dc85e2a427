using PreExhaust.Catalog;

namespace PreExhaust.Tests.Catalog;

public sealed class NameLettersTests
{
    private static readonly List<string> Names =
        [.. ExerciseCatalog.Default.Exercises.SelectMany(exercise => exercise.Aliases.Prepend(exercise.Name))];

    private static readonly NameFolding Folding = new(Names);

    [Fact]
    public void Names_that_fold_alike_have_the_same_letters()
    {
        var ways = Names.SelectMany(Ways).GroupBy(Folding.Fold);

        Assert.All(ways, alike => Assert.Single(alike.Select(NameLetters.Of).Distinct()));
    }

    [Fact]
    public void Few_names_share_their_letters_with_another() =>
        Assert.InRange(Names.Select(NameLetters.Of).Distinct().Count(), 0.9 * Names.Count, Names.Count);

    [Fact]
    public void A_name_has_the_letters_of_no_catalogue_with_a_variant() => Assert.DoesNotContain(
        NameLetters.Of("Rack Pull (pause)"), Names.Select(NameLetters.Of));

    private static IEnumerable<string> Ways(string name) =>
    [
        name,
        name.ToUpperInvariant(),
        name + "s",
        name + "'s",
        name + "es",
        string.Join(", ", name.Split(' ').Reverse()),
        name.Replace('-', ' '),
        name.Replace("-", "", StringComparison.Ordinal),
        name.Replace("Barbell", "BB", StringComparison.OrdinalIgnoreCase),
        name.Replace("Dumbbell", "db", StringComparison.OrdinalIgnoreCase),
        name.Replace("Dumbbell", "DBs", StringComparison.OrdinalIgnoreCase),
        name.Replace("Kettlebell", "K'B's", StringComparison.OrdinalIgnoreCase),
        name.Replace("Fly", "flyes", StringComparison.OrdinalIgnoreCase),
        name.Replace("Fly", "Flies", StringComparison.OrdinalIgnoreCase),
    ];
}
