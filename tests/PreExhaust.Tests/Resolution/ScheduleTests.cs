using PreExhaust.Plans;
using PreExhaust.Resolution;

namespace PreExhaust.Tests.Resolution;

public sealed class ScheduleTests
{
    private static readonly TrainingPlan Program = new("Plan", new(
    [
        Session("Evening", new SessionDay(DayOfWeek.Monday, DayHalf.Afternoon)),
        Session("Morning", new SessionDay(DayOfWeek.Monday, DayHalf.Morning)),
        Session("Late", new(DayOfWeek.Thursday), new(DayOfWeek.Saturday)),
    ]));

    [Theory]
    [InlineData(DayOfWeek.Monday, "Morning,Evening")]
    [InlineData(DayOfWeek.Tuesday, "")]
    [InlineData(DayOfWeek.Saturday, "Late")]
    public void Sessions_of_a_day_come_morning_first(DayOfWeek day, string expected) =>
        Assert.Equal(expected, string.Join(",", Program.SessionsOn(day).Select(s => s.Name)));

    [Theory]
    [InlineData(DayOfWeek.Monday, DayOfWeek.Monday)]
    [InlineData(DayOfWeek.Tuesday, DayOfWeek.Thursday)]
    [InlineData(DayOfWeek.Friday, DayOfWeek.Saturday)]
    [InlineData(DayOfWeek.Sunday, DayOfWeek.Monday)]
    public void The_next_training_day_is_today_or_later_in_the_week_round(DayOfWeek today, DayOfWeek expected) =>
        Assert.Equal(expected, Program.NextTrainingDay(today));

    [Fact]
    public void A_plan_without_days_has_no_next_day() =>
        Assert.Null(Plan.With("Back Squat", null).NextTrainingDay(DayOfWeek.Monday));

    private static Session Session(string name, params SessionDay[] days) =>
        new(name, default) { Days = days.ToValueList() };
}
