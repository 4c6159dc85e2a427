using PreExhaust.Analysis;
using PreExhaust.Language;
using PreExhaust.Plans;
using PreExhaust.Tests.Shared;

namespace PreExhaust.Tests.Analysis;

/// <summary>Respected programs draw no warning unless a coach would give it too.</summary>
public sealed class NoiseTests
{
    private const int MostNoisyDaysInHundred = 3;

    private static readonly IReadOnlyList<(string File, WorkoutDocument Document)> Programs =
    [
        .. Files("examples", "programs")
            .Concat(Files("tests", "PreExhaust.Tests", "PublishedSessions"))
            .Select(file => (file, WorkoutText.Parse(File.ReadAllText(file), file))),
    ];

    [Fact]
    public void Every_warning_is_listed_with_its_reason_and_nothing_else_is() => Assert.Equal(
        ExpectedWarning.Listed.Distinct().OrderBy(Key, StringComparer.Ordinal),
        Programs.SelectMany(Warnings).Distinct().OrderBy(Key, StringComparer.Ordinal));

    [Fact]
    public void Hardly_any_training_day_draws_an_ordering_warning_that_is_not_listed()
    {
        var (days, noisy) = (0, 0);
        foreach (var (file, document) in Programs)
        {
            var warned = document.Check()
                .Where(found => found.Severity >= Severity.Warning && IsOrdering(found.Id))
                .Where(found => !ExpectedWarning.Listed.Contains(ExpectedWarning.Of(file, document, found)))
                .Select(found => found.Finding!.Slot.Session)
                .ToHashSet();
            var held = DaysOf(document.Plan).ToList();
            (days, noisy) = (days + held.Count, noisy + held.Count(warned.Contains));
        }

        Assert.True(days > 100, $"Only {days} days.");
        Assert.True(noisy * 100 <= days * MostNoisyDaysInHundred, $"{noisy} of {days} days.");
    }

    private static bool IsOrdering(string id) => id.StartsWith("PEX1", StringComparison.Ordinal);

    private static IEnumerable<string> Files(params string[] folder) =>
        Directory.GetFiles(Repository.PathOf(folder), "*.workout").Order(StringComparer.Ordinal);

    /// <summary>The session of each training day of a cycle; one without days is held once a week.</summary>
    private static IEnumerable<int> DaysOf(TrainingPlan plan) => Enumerable.Range(1, plan.CalendarPeriod())
        .SelectMany(week =>
        {
            var scheduled = plan.Calendar(week).Select(held => held.Session).ToList();
            return scheduled.Count > 0 ? scheduled : [.. plan.Week(week).Sessions];
        });

    private static IEnumerable<ExpectedWarning> Warnings((string File, WorkoutDocument Document) program) =>
        program.Document.Check()
            .Where(found => found.Severity >= Severity.Warning)
            .Select(found => ExpectedWarning.Of(program.File, program.Document, found));

    private static string Key(ExpectedWarning warning) => $"{warning.File} {warning.Id} {warning.Place}";
}
