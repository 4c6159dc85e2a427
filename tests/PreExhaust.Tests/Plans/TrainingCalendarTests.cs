using PreExhaust.Plans;
using PreExhaust.Resolution;

namespace PreExhaust.Tests.Plans;

public sealed class TrainingCalendarTests
{
    private static readonly SessionDay[] ThreeDays =
        [new(DayOfWeek.Monday), new(DayOfWeek.Wednesday), new(DayOfWeek.Friday)];

    [Theory]
    [InlineData(1, "Monday A, Wednesday B, Friday A")]
    [InlineData(2, "Monday B, Wednesday A, Friday B")]
    [InlineData(3, "Monday A, Wednesday B, Friday A")]
    public void Two_sessions_on_three_days_run_on_across_weeks(int week, string expected) =>
        Assert.Equal(expected, Text(Plan(new(["A", "B"]) { Days = ThreeDays.ToValueList() }), week));

    [Theory]
    [InlineData(1, "Monday A, Tuesday B, Thursday A, Friday B, Sunday A")]
    [InlineData(2, "Monday B, Wednesday A, Thursday B, Saturday A, Sunday B")]
    public void Without_days_the_turns_go_on_day_after_day(int week, string expected) =>
        Assert.Equal(expected, Text(Plan(new(["A", "b", Rotation.Off])), week));

    [Fact]
    public void The_calendar_repeats_when_cycle_and_rotation_meet_again()
    {
        Assert.Equal(2, Plan(new(["A", "B"]) { Days = ThreeDays.ToValueList() }).CalendarPeriod());
        Assert.Equal(3, Plan(new(["A", "B", Rotation.Off])).CalendarPeriod());
        Assert.Equal(1, Plan(null).CalendarPeriod());
        var threeWeeks = Plan(new(["A", "B"]) { Days = ThreeDays.ToValueList() }) with
        {
            WeekSections = [],
            Blocks = [new("Base") { Settings = new() { Weeks = 3 } }],
        };
        Assert.Equal(6, threeWeeks.CalendarPeriod());
    }

    [Fact]
    public void A_rotation_of_a_block_begins_with_the_block()
    {
        var rotation = new Rotation(["A", "B"]) { Days = [new(DayOfWeek.Monday)] };
        var plan = Plan(null) with
        {
            Blocks =
            [
                new("Base") { Settings = new() { Weeks = 1 } },
                new("Peak") { Settings = new() { Weeks = 2, Rotation = rotation } },
            ],
        };

        Assert.Equal(["", "Monday A", "Monday B", "", "Monday A"], Enumerable.Range(1, 5).Select(w => Text(plan, w)));
    }

    [Fact]
    public void Days_of_its_own_hold_for_a_session_that_takes_no_turns()
    {
        var plan = Plan(new(["A"]) { Days = [new(DayOfWeek.Tuesday)] });
        plan = plan with { Sessions = plan.Sessions.Add(new("C", default) { Days = [new(DayOfWeek.Monday)] }) };

        Assert.Equal("Monday C, Tuesday A", Text(plan, 1));
    }

    [Fact]
    public void The_next_training_day_may_lie_in_the_next_week()
    {
        var plan = Plan(new(["A", Rotation.Off]) { Days = [new(DayOfWeek.Wednesday)] });

        Assert.Equal(DayOfWeek.Wednesday, plan.NextTrainingDay(DayOfWeek.Monday, week: 1));
        Assert.Null(plan.NextTrainingDay(DayOfWeek.Monday, week: 2));
        Assert.Equal(DayOfWeek.Wednesday, plan.NextTrainingDay(DayOfWeek.Thursday, week: 2));
    }

    private static TrainingPlan Plan(Rotation? rotation) =>
        new("Plan", [new("A", default), new("B", default)]) { Settings = new() { Rotation = rotation } };

    private static string Text(TrainingPlan plan, int week) => string.Join(
        ", ",
        plan.Calendar(week).Select(scheduled => $"{scheduled.When.Day} {plan.Sessions[scheduled.Session].Name}"));
}
