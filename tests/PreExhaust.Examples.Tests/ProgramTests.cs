using PreExhaust.Language;
using PreExhaust.Tests.Shared;

namespace PreExhaust.Examples.Tests;

/// <summary>The example programs are real input: they parse, and the rules say what a good coach would.</summary>
public sealed class ProgramTests
{
    private static readonly string Folder = Repository.PathOf("examples", "programs");

    public static TheoryData<string> Clean => new(Names().Except(["pushdown-first"]));

    [Theory]
    [MemberData(nameof(Clean))]
    public void A_clean_program_draws_no_message_at_all(string name) => Assert.Empty(Check(name));

    [Fact]
    public void The_pushdown_before_the_bench_draws_one_warning_on_its_line() => Assert.Equal(
        ["(9,1): Warning PEX1001"],
        Check("pushdown-first"));

    [Fact]
    public void The_examples_cover_order_on_purpose_by_accident_and_whole_programs() => Assert.Equal(
        [
            "generic-bulking-routine", "hamstrings-first", "leg-priority", "madcow-5x5", "pushdown-first",
            "texas-method",
        ],
        Names());

    [Theory]
    [InlineData("generic-bulking-routine", 4, 8)]
    [InlineData("madcow-5x5", 3, 5)]
    [InlineData("texas-method", 3, 4)]
    public void Known_programs_have_their_sessions_and_weeks(string name, int sessions, int weeks)
    {
        var plan = Parse(name).Plan;

        Assert.Equal((sessions, weeks), (plan.Sessions.Count, plan.WeekCount));
        Assert.All(plan.Sessions, session => Assert.NotEmpty(session.Days));
    }

    [Fact]
    public void Madcow_ramps_to_a_top_set_that_rises_every_week()
    {
        var squat = Parse("madcow-5x5").Plan.Sessions[0].Slots[0];
        var tops = Enumerable.Range(1, 5).Select(week => $"{squat.Week(week).Sets[^1].Load}");

        Assert.Equal(["79%", "81%", "83%", "85%", "87%"], tops);
    }

    private static IEnumerable<string> Check(string name)
    {
        var document = Parse(name);
        foreach (var diagnostic in document.Diagnostics.Concat(document.Check()))
        {
            var place = document.Source.PositionAt(diagnostic.Span.Start);
            yield return $"({place.Line},{place.Column}): {diagnostic.Severity} {diagnostic.Id}";
        }
    }

    private static WorkoutDocument Parse(string name) =>
        WorkoutText.Parse(File.ReadAllText(Path.Combine(Folder, name + ".workout")), name);

    private static IEnumerable<string> Names() => Directory.GetFiles(Folder, "*.workout")
        .Select(path => Path.GetFileNameWithoutExtension(path))
        .Order(StringComparer.Ordinal);
}
