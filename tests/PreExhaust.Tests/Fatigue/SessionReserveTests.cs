using PreExhaust.Analysis;
using PreExhaust.Fatigue;

namespace PreExhaust.Tests.Fatigue;

public sealed class SessionReserveTests
{
    [Fact]
    public void Every_exercise_has_what_is_left_of_its_muscles_and_the_reps_to_expect()
    {
        var plan = Make.Plan(
            Make.Slot("Triceps Pushdown", Make.Sets(4, 10, rir: 0)),
            Make.Slot("Barbell Bench Press", Make.Sets(5, 5)),
            Make.Slot("Flarb", Make.Sets(3, 10)));

        var reserve = plan.Reserve(plan.Sessions[0]);

        Assert.Equal([0, 1], reserve.Select(exercise => exercise.Cost.Slot));
        Assert.All(reserve[0].Muscles, muscle => Assert.Equal(1, muscle.Left));
        Assert.Equal(reserve[0].Cost.FreshReps, reserve[0].Cost.PredictedReps);
        var left = reserve[1].Muscles.ToDictionary(muscle => muscle.Group.Id, muscle => muscle.Left);
        Assert.InRange(left["triceps"], 0.5, left["chest"] - 0.01);
        Assert.InRange(left["chest"], 0.98, 1);
        Assert.True(reserve[1].Cost.PredictedReps < reserve[1].Cost.FreshReps);
    }

    [Fact]
    public void A_week_counts_a_session_as_often_as_it_is_held()
    {
        var day = Make.Plan(Make.Slot("Barbell Bench Press", Make.Sets(5, 5))).Sessions[0];
        var twice = day with { Days = [new(DayOfWeek.Monday), new(DayOfWeek.Thursday)] };

        var volume = Make.Plan() with { Sessions = [twice] };

        Assert.Equal(10, volume.WeeklyVolume().SetsOf("chest"));
        Assert.Equal(5, volume.WeeklyVolume().SetsOf("triceps"));
        Assert.Equal(0, volume.WeeklyVolume().SetsOf("quads"));
        Assert.Equal(2, volume.WeeklyVolume().Of("chest")!.Shares.Count);
    }

    [Fact]
    public void A_session_in_rotation_counts_in_the_weeks_in_which_its_turn_comes()
    {
        var bench = Make.Plan(Make.Slot("Barbell Bench Press", Make.Sets(3, 5))).Sessions[0] with { Name = "A" };
        var squat = Make.Plan(Make.Slot("Back Squat", Make.Sets(3, 5))).Sessions[0] with { Name = "B" };
        var plan = Make.Plan() with
        {
            Sessions = [bench, squat],
            Settings = new()
            {
                Rotation = new(["A", "B"])
                {
                    Days = [new(DayOfWeek.Monday), new(DayOfWeek.Wednesday), new(DayOfWeek.Friday)],
                },
            },
        };

        Assert.Equal([6, 3, 6], new[] { 1, 2, 3 }.Select(week => plan.WeeklyVolume(week).SetsOf("chest")));
        Assert.Equal([3, 6, 3], new[] { 1, 2, 3 }.Select(week => plan.WeeklyVolume(week).SetsOf("quads")));
    }
}
