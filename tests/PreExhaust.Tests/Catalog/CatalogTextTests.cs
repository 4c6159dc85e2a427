using PreExhaust.Catalog;
using PreExhaust.Tests.Shared;

namespace PreExhaust.Tests.Catalog;

/// <summary>What is asked of the texts of the catalogue, beyond what they say.</summary>
public sealed class CatalogTextTests
{
    private static readonly string[] Roles = ["prime", "synergist", "minor"];

    private static readonly string[] Scores =
        ["equipment", "mechanic", "pattern", "actions", "skill", "spinal", "grip", "typical"];

    private static readonly IReadOnlyList<CatalogEntry> Entries = Directory
        .GetFiles(Repository.PathOf("src/PreExhaust/Catalog/Exercises"), "*.workout")
        .SelectMany(CatalogEntry.ReadAll)
        .ToList();

    [Fact]
    public void Every_file_is_read() => Assert.Equal(
        Entries.Select(entry => entry.Name).Order(StringComparer.Ordinal),
        ExerciseCatalog.Default.Exercises.Select(exercise => exercise.Name).Order(StringComparer.Ordinal));

    [Fact]
    public void An_exercise_that_is_like_no_other_says_everything() => Assert.All(
        Entries.Where(entry => entry.Model is null),
        entry => Assert.Empty(Scores.Where(word => !entry.Facts.ContainsKey(word)).Select(word => entry.Name + word)));

    [Fact]
    public void Exceptions_from_the_joint_actions_have_their_reason_above_them() => Assert.All(Entries, entry =>
        Assert.True(entry.HasReason == Roles.Any(entry.Facts.ContainsKey), entry.Name));

    [Fact]
    public void No_exception_says_what_the_joint_actions_say() => Assert.All(Entries, entry =>
    {
        var exercise = ExerciseCatalog.Default.Find(entry.Name)!;
        foreach (var part in Roles.Append("stabiliser").Where(entry.Facts.ContainsKey))
            Assert.False(MusclesWithout(part, entry).SequenceEqual(Sorted(exercise)), $"{entry.Name}: {part}");
    });

    [Fact]
    public void No_fact_says_what_the_like_exercise_says() => Assert.All(
        Entries.Where(entry => entry.Model is not null),
        entry => Assert.Empty(entry.Facts
            .Where(fact => fact.Key != "actions" && Scores.Contains(fact.Key)
                && SaidOf(entry.Model!, fact.Key) == fact.Value)
            .Select(fact => $"{entry.Name}: {fact.Key} {fact.Value}")));

    private static IEnumerable<MuscleRole> MusclesWithout(string part, CatalogEntry entry)
    {
        var model = entry.Model is null ? null : ExerciseCatalog.Default.Find(entry.Model);
        var exercise = ExerciseCatalog.Default.Find(entry.Name)!;
        var facts = new ExerciseFacts(entry.Name)
        {
            JointActions = entry.Facts.ContainsKey("actions") ? exercise.JointActions : default,
        };
        foreach (var stated in Roles.Append("stabiliser").Where(word => word != part && entry.Facts.ContainsKey(word)))
        {
            var involvement = CatalogEntry.PartOf(stated);
            facts = facts with
            {
                StatedParts = facts.StatedParts.Add(involvement),
                Muscles = facts.Muscles
                    .Concat(exercise.Muscles.Where(role => role.Involvement == involvement))
                    .ToValueList(),
            };
        }

        return Sorted(facts.CompleteAlone(model));
    }

    private static IEnumerable<MuscleRole> Sorted(Exercise exercise) =>
        exercise.Muscles.OrderBy(role => role.Muscle, StringComparer.Ordinal);

    private static string? SaidOf(string name, string word)
    {
        var entry = Entries.Single(other => other.Name == name);
        return entry.Facts.TryGetValue(word, out var value) || entry.Model is null
            ? value
            : SaidOf(entry.Model, word);
    }
}
