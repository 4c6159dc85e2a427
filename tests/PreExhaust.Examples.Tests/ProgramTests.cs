using PreExhaust.Analysis;
using PreExhaust.Language;
using PreExhaust.Language.Formatting;
using PreExhaust.Tests.Shared;

namespace PreExhaust.Examples.Tests;

/// <summary>The example programs are real input: they parse, and the rules say what a good coach would.</summary>
public sealed class ProgramTests
{
    private static readonly string Folder = Repository.PathOf("examples", "programs");

    public static TheoryData<string> All => new(Names());

    [Theory]
    [MemberData(nameof(All))]
    public void A_program_reads_without_a_message_but_of_its_variants(string name) =>
        Assert.All(Parse(name).Diagnostics, message => Assert.Equal("PEX0106", message.Id));

    [Fact]
    public void The_pushdown_before_the_bench_draws_one_warning_on_its_line() => Assert.Equal(
        ["(9,1): Warning PEX1001"],
        Warnings("pushdown-first"));

    [Theory]
    [MemberData(nameof(All))]
    public void Every_week_is_the_one_that_was_published(string name) =>
        Snapshot.Match(new ProgramSheet(Parse(name).Plan).Write(), hint: name);

    [Theory]
    [MemberData(nameof(All))]
    public void Programs_are_formatted(string name) => Assert.Equal(Text(name), WorkoutFormatter.Format(Text(name)));

    [Fact]
    public void Madcow_ramps_to_a_top_set_that_rises_every_week()
    {
        var squat = Parse("madcow-5x5").Plan.Sessions[0].Slots[0];
        var tops = Enumerable.Range(1, 5).Select(week => $"{squat.Week(week).Sets[^1].Load}");

        Assert.Equal(["79%", "81%", "83%", "85%", "87%"], tops);
    }

    private static IEnumerable<string> Warnings(string name)
    {
        var document = Parse(name);
        foreach (var diagnostic in document.Check().Where(diagnostic => diagnostic.Severity >= Severity.Warning))
        {
            var place = document.Source.PositionAt(diagnostic.Span.Start);
            yield return $"({place.Line},{place.Column}): {diagnostic.Severity} {diagnostic.Id}";
        }
    }

    private static WorkoutDocument Parse(string name) =>
        WorkoutText.Parse(Text(name), name);

    private static string Text(string name) => File.ReadAllText(Path.Combine(Folder, name + ".workout"));

    private static IEnumerable<string> Names() => Directory.GetFiles(Folder, "*.workout")
        .Select(path => Path.GetFileNameWithoutExtension(path))
        .Order(StringComparer.Ordinal);
}
