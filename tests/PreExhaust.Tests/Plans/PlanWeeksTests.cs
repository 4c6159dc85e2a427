using PreExhaust.Analysis;
using PreExhaust.Plans;
using PreExhaust.Resolution;

namespace PreExhaust.Tests.Plans;

public sealed class PlanWeeksTests
{
    private static readonly TrainingPlan Program = new(
        "Plan",
        [
            Session("A"),
            Session("B"),
            Session("A") with { Block = 1 },
            Session("A") with { Block = 1, WeekSection = 1 },
        ])
    {
        Settings = new() { Rest = Rest.Seconds(60), Goal = TrainingGoal.Strength },
        Blocks =
        [
            new("Base") { Settings = new() { Weeks = 2 } },
            new("Peak") { Settings = new() { Weeks = 3, Rest = Rest.Seconds(120) } },
        ],
        WeekSections =
        [
            new(Weeks(2)) { Block = 0, IsDeload = true },
            new(Weeks(3)) { Block = 1, Title = "test", Settings = new() { Goal = TrainingGoal.Power } },
        ],
    };

    [Theory]
    [InlineData(1, 0, 1, "0,1", false, null)]
    [InlineData(2, 0, 2, "0,1", true, null)]
    [InlineData(3, 1, 1, "2,1", false, null)]
    [InlineData(5, 1, 3, "3,1", false, "test")]
    [InlineData(7, 0, 2, "0,1", true, null)]
    public void A_week_knows_its_block_and_the_sessions_that_are_not_replaced(
        int number, int block, int weekOfBlock, string sessions, bool isDeload, string? title)
    {
        var week = Program.Week(number);

        Assert.Equal(5, Program.WeekCount);
        Assert.Equal(((number - 1) % 5) + 1, week.Number);
        Assert.Equal((block, weekOfBlock), (week.Block, week.WeekOfBlock));
        Assert.Equal(sessions, string.Join(",", week.Sessions));
        Assert.Equal((isDeload, title), (week.IsDeload, week.Title));
    }

    [Fact]
    public void The_inner_header_wins()
    {
        var settings = Program.SettingsOf(Program.Sessions[3]);

        Assert.Equal((TrainingGoal.Power, Rest.Seconds(120)), (settings.Goal, settings.Rest));
        Assert.Equal(Rest.Seconds(60), Program.SettingsOf(Program.Sessions[0]).Rest);
    }

    [Fact]
    public void Weeks_of_a_session_count_within_its_block() =>
        Assert.Equal([3, 3], new[] { 0, 2 }.Select(i => Program.WeekCountOf(Program.Sessions[i])));

    [Fact]
    public void Rules_look_at_a_session_in_the_weeks_in_which_it_is_held()
    {
        var rival = new ExerciseSlot(new("Back Squat"), [Make.Sets(1, 5)])
        {
            Weeks = [new(Weeks(3), [Make.Sets(3, 5)]), new(Weeks(2), [Make.Sets(2, 5)])],
        };
        var peak = Program.Sessions[2] with { Slots = [rival] };
        var plan = Program with { Sessions = Program.Sessions.SetItem(2, peak) };

        Assert.Equal(["0/1", "0/2 deload", "1/1", "1/2 deload", "2/1", "2/2", "3/3"], Seen(plan));
    }

    [Fact]
    public void A_deload_week_is_looked_at_by_itself()
    {
        var plan = new TrainingPlan("Plan", [Session("A")])
        {
            Settings = new() { Weeks = 4 },
            WeekSections = [new(Weeks(4)) { IsDeload = true }],
        };

        Assert.Equal(["0/1", "0/4 deload"], Seen(plan));
    }

    [Fact]
    public void A_resolved_week_has_the_sessions_of_the_week_and_its_deload()
    {
        var week = Program.For(new()).Week(2);

        Assert.Equal(["A", "B"], week.Sessions.Select(session => session.Session.Name));
        Assert.All(week.Sessions.SelectMany(session => session.Slots), slot => Assert.True(slot.IsDeload));
        Assert.False(Program.For(new()).Week(1).Sessions[0].Slots[0].IsDeload);
    }

    [Fact]
    public void Weeks_count_from_one() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Program.Week(0));

    private static List<string> Seen(TrainingPlan plan)
    {
        var seen = new List<string>();
        PlanAnalyzer.Analyze(plan, [new WeekListener(seen)]);
        return seen;
    }

    private static Session Session(string name) => new(name, [Make.Slot("Back Squat", Make.Sets(1, 5))]);

    private static WeekPattern Weeks(int week) => new([Interval<int>.Point(week)]);
}
