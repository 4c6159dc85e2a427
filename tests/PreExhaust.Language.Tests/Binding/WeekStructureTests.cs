using PreExhaust.Plans;
using PreExhaust.Resolution;

namespace PreExhaust.Language.Tests.Binding;

public sealed class WeekStructureTests
{
    private const string Blocks =
        """
        program Twelve
        rest 2min
        session A on Mon
        Back Squat: 3x5
        session B on Thu
        Deadlift: 1x5

        block Base
        weeks 4
        > Build up.
        goal hypertrophy
        week 4 (deload)
        session B
        rest 3min
        Deadlift: 1x3

        block Peak
        weeks 2
        week even (test):
        allow PEX1001: meant
        > Go heavy.
        session A
        Back Squat: 1x1
        """;

    [Fact]
    public void Headers_nest_by_rank()
    {
        var plan = Read(Blocks);
        Assert.Equal(["Base", "Peak"], plan.Blocks.Select(block => block.Name));
        Assert.Equal((4, TrainingGoal.Hypertrophy), (plan.Blocks[0].WeekCount, plan.Blocks[0].Settings.Goal!.Value));
        Assert.Equal(["Build up."], plan.Blocks[0].Notes);
        Assert.Equal((0, true, null), Section(plan.WeekSections[0]));
        Assert.Equal((1, false, "test"), Section(plan.WeekSections[1]));
        Assert.Equal("even", plan.WeekSections[1].Weeks.ToString());
        Assert.Equal("PEX1001", Assert.Single(plan.WeekSections[1].Allowed).RuleId);
        Assert.Equal(["Go heavy."], plan.WeekSections[1].Notes);
        Assert.Equal(
            ["A ", "B ", "B 0.0", "A 1.1"],
            plan.Sessions.Select(s => $"{s.Name} {s.Block}{(s.WeekSection is { } week ? $".{week}" : "")}"));
        Assert.Equal(6, plan.WeekCount);
    }

    [Fact]
    public void What_stands_below_an_inner_header_replaces_and_keeps_the_days()
    {
        var plan = Read(Blocks);
        Assert.Equal(
            ["A 3x5, B 1x5", "A 3x5, B 1x3", "A 3x5, B 1x5", "A 1x1, B 1x5"],
            new[] { 1, 4, 5, 6 }.Select(week => Describe(plan, week)));
        Assert.Equal([DayOfWeek.Thursday], plan.Sessions[2].Days.Select(day => day.Day));
        Assert.True(plan.Week(4).IsDeload);
        Assert.Equal("test", plan.Week(6).Title);
        Assert.Equal(TimeSpan.FromMinutes(3), plan.Sessions[2].Slots[0].Groups[0].Rest!.Middle);
        Assert.Equal(TimeSpan.FromMinutes(2), plan.Sessions[3].Slots[0].Groups[0].Rest!.Middle);
    }

    [Theory]
    [InlineData("week 2", "2")]
    [InlineData("Week 2:", "2")]
    [InlineData("week: 2", null)]
    [InlineData("week 1-2, 4", "1-2, 4")]
    [InlineData("week odd", "odd")]
    [InlineData("week every 2", "even")]
    [InlineData("week 2 deload", "2")]
    [InlineData("  week 2 ( Deload ) :", "2")]
    public void The_line_alone_makes_a_header(string header, string? weeks)
    {
        var plan = WorkoutText.Parse($"weeks 4\nsession A\nSquat: 3x5\n{header}\nsession A\nSquat: 2x5").Plan;
        Assert.Equal(weeks, plan.WeekSections.Select(section => section.Weeks.ToString()).SingleOrDefault());
    }

    [Fact]
    public void Exercises_right_below_a_week_are_a_session_without_a_name()
    {
        var plan = Read("weeks 2\nweek 1\nSquat: 3x5\nweek 2\nSquat: 5x3");
        Assert.Equal(["test", "test"], plan.Sessions.Select(session => session.Name));
        Assert.Equal(["3x5", "5x3"], new[] { 1, 2 }.Select(week => Describe(plan, week)[5..]));
    }

    [Fact]
    public void Week_headers_tell_how_many_weeks_there_are() =>
        Assert.Equal(3, Read("week 1-2\nSquat: 3x5\nweek 3\nSquat: 5x3").WeekCount);

    [Theory]
    [InlineData("block A\nSquat: 3x5", "PEX0015 A")]
    [InlineData("block A\nweeks 2\nSquat: 3x5\n  week 3: 2x5", "PEX0006 3")]
    [InlineData("block A\nweeks 2\nSquat: 3x5\nblock A\nweeks 2\nSquat: 3x5", "PEX0007 A")]
    [InlineData("weeks 3\nblock A\nweeks 2\nSquat: 3x5", "PEX0007 weeks 3")]
    [InlineData("block A\nweeks 100\nSquat: 3x5\nblock B\nweeks 5\nSquat: 3x5", "PEX0006 weeks 5")]
    [InlineData("block A\nweeks 2\nblock B\nweeks 2\nSquat: 3x5", "PEX0108 A")]
    [InlineData("week 1\nSquat: 3x5\nblock B\nweeks 1\nSquat: 3x5", "PEX0008 week 1")]
    [InlineData("program P\nweek 8\nsession A\nSquat: 3x5", "PEX0108 week 8")]
    [InlineData("weeks 4\nsession A\nSquat: 3x5\nweek 2", "PEX0108 week 2")]
    [InlineData("weeks 4\nweek 1-2\nsession A\nSquat: 3x5\nweek 4\nsession A\nSquat: 3x5", "PEX0108 weeks 4")]
    [InlineData("week 1\nSquat: 3x5\nweek 3\nSquat: 3x5", "PEX0108 week 3")]
    [InlineData("weeks 4\nsession A\nSquat: 3x5\nweek 5\nsession A\nSquat: 3x5", "PEX0006 5")]
    [InlineData("week 1-2\nsession A\nSquat: 3x5\nweek 2\nsession a\nSquat: 3x5", "PEX0007 a")]
    [InlineData("weeks 4\nsession A\nSquat: 3x5\nweek 4 (deload)\nrest 60s", "PEX0108 week 4 (deload)")]
    [InlineData("session A\nSquat: 3x5\nblock B\nweeks 2\ngoal strength", "PEX0108 B")]
    [InlineData("block B\nweeks 2\ngoal strength\nblock C\nweeks 1\nSquat: 3x5", "PEX0108 B")]
    [InlineData("weeks 2\nsession A\nSquat: 3x5\nsession A\nSquat: 3x5", "PEX0103 A")]
    [InlineData("session A\nSquat: 3x5\nrotate B", "PEX0008 rotate")]
    [InlineData("rotate A, Bee\nsession A\nSquat: 3x5\nsession Beef\nSquat: 3x5", "PEX0109 Bee")]
    [InlineData("rotate A, B\nsession A on Mon\nSquat: 3x5\nsession B\nSquat: 3x5", "PEX0007 A")]
    [InlineData("weeks 2\nweek 1\nweeks 3\nSquat: 3x5\nweek 2\nSquat: 3x5", "PEX0008 weeks")]
    public void What_does_not_add_up_is_said_once_and_at_its_place(string text, string expected)
    {
        var document = WorkoutText.Parse(text);
        Assert.Equal(
            [expected],
            document.Diagnostics.Select(diagnostic => $"{diagnostic.Id} {document.Source[diagnostic.Span]}"));
    }

    [Theory]
    [InlineData("program P\nweek 8\nsession A\nSquat: 3x5", "program P\nweeks 8\nsession A\nSquat: 3x5")]
    [InlineData("  block A // base\n  Squat: 3x5", "  block A\n  weeks 4 // base\n  Squat: 3x5")]
    [InlineData("# Week 1 - Light\nSquat: 3x5", "week 1 (Light)\nSquat: 3x5")]
    [InlineData("# Week 1 Day 2\nSquat: 3x5", "week 1\nsession Day 2\nSquat: 3x5")]
    [InlineData("weeek 1\nSquat: 3x5", "week 1\nSquat: 3x5")]
    [InlineData("Week 1 - Upper\nSquat: 3x5", "week 1 (Upper)\nSquat: 3x5")]
    [InlineData("week 1 hard\nSquat: 3x5", "week 1 (hard)\nSquat: 3x5")]
    [InlineData("week 1 (deload) hard\nSquat: 3x5", "week 1 (deload) // hard\nSquat: 3x5")]
    public void The_fix_writes_what_was_meant(string text, string mended)
    {
        var fix = Assert.Single(Assert.Single(WorkoutText.Parse(text).Diagnostics).Fixes);
        var result = text.Remove(fix.Span.Start, fix.Span.Length).Insert(fix.Span.Start, fix.NewText);
        Assert.Equal(mended, result);
        Assert.Empty(WorkoutText.Parse(result).Diagnostics);
    }

    [Theory]
    [InlineData("Squat: 3x5\nweek 4 2x6", "Squat: 3x5\n  week 4: 2x6|Squat: 3x5\nweek 4")]
    [InlineData("weeks 1-3\nSquat: 3x5", "week 1-3\nSquat: 3x5|weeks 3\nSquat: 3x5")]
    [InlineData("Block Pull 4x4", "Block Pull: 4x4|Block Pull\nweeks 4")]
    public void Two_readings_are_two_fixes(string text, string expected) => Assert.Equal(
        expected.Split('|'),
        Assert.Single(WorkoutText.Parse(text).Diagnostics).Fixes
            .Select(fix => text.Remove(fix.Span.Start, fix.Span.Length).Insert(fix.Span.Start, fix.NewText)));

    [Theory]
    [InlineData("rotate A, B on Mon, Wed am", "A, B", "Monday, Wednesday Morning")]
    [InlineData("rotate: \"A\" , B , OFF", "A, B, off", "")]
    public void A_rotation_names_sessions_and_days(string line, string names, string days)
    {
        var rotation = Read($"{line}\nsession A\nSquat: 3x5\nsession B\nSquat: 3x5").Settings.Rotation!;
        Assert.Equal(names, string.Join(", ", rotation.Sessions));
        Assert.Equal(
            days,
            string.Join(", ", rotation.Days.Select(d => d.Half == DayHalf.Any ? $"{d.Day}" : $"{d.Day} {d.Half}")));
    }

    private static (int? Block, bool IsDeload, string? Title) Section(WeekSection section) =>
        (section.Block, section.IsDeload, section.Title);

    private static string Describe(TrainingPlan plan, int week) => string.Join(
        ", ",
        plan.For(new()).Week(week).Sessions.Select(s => $"{s.Session.Name} {s.Session.Slots[0].Groups[0].Amount}"));

    private static TrainingPlan Read(string text)
    {
        var document = WorkoutText.Parse(text, "test.workout");
        Assert.Equal("", string.Join("\n", document.Diagnostics.Select(d => d.Message)));
        return document.Plan;
    }
}
