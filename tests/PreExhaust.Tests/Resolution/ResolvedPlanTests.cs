using PreExhaust.Plans;
using PreExhaust.Resolution;

namespace PreExhaust.Tests.Resolution;

public sealed class ResolvedPlanTests
{
    private static readonly Athlete Lifter = new Athlete().WithMax("Back Squat", Mass.FromKilograms(100));

    private static readonly TrainingPlan Program = Plan.With(
        new ExerciseSlot(new("Back Squat"), Plan.Sets(3, 5, Plan.Percent(80)))
        {
            Warmup = Plan.Sets(1, 5, Plan.Percent(40)),
            Weeks = new([new(Week(2), Plan.Sets(2, 3, Plan.Percent(60))) { IsDeload = true }]),
        },
        new() { Weeks = 2 });

    [Theory]
    [InlineData(1, "3x5 80kg", false)]
    [InlineData(2, "2x3 60kg", true)]
    [InlineData(3, "3x5 80kg", false)]
    public void Weeks_change_the_sets_and_start_again_after_the_last(int week, string expected, bool isDeload)
    {
        var slot = Program.For(Lifter).Session(0, week).Slots[0];

        Assert.Equal(expected, Assert.Single(slot.Groups).ToString());
        Assert.Equal(isDeload, slot.IsDeload);
    }

    [Fact]
    public void Single_sets_carry_their_load_target_and_number()
    {
        var open = new SetGroup(Interval<int>.Point(2), new RepTarget(Interval<int>.Point(5)))
        {
            Open = OpenEnd.LastSet,
            Load = Plan.Percent(85),
        };
        var groups = Plan.Sets(1, 5, Plan.Percent(65)).Add(open);
        var slot = Plan.With(new ExerciseSlot(new("Back Squat"), groups)).For(Lifter).Session(0).Slots[0];

        Assert.Equal(
            [(1, "5", "65kg"), (2, "5", "85kg"), (3, "5+", "85kg")],
            slot.Sets.Select(s => (s.Planned.Number, s.Target, s.Load.ToString())));
    }

    [Fact]
    public void Warm_ups_resolve_like_work_sets() => Assert.Equal(
        "40kg",
        Assert.Single(Program.For(Lifter).Session(0).Slots[0].WarmupSets).Load.ToString());

    [Theory]
    [InlineData(2, "2x3 60kg", true)]
    [InlineData(3, "2x5 80kg", true)]
    [InlineData(4, "2x3 60kg", true)]
    [InlineData(5, "3x5 80kg", false)]
    [InlineData(6, "2x3 60kg", true)]
    public void Deloads_at_intervals_ease_weeks_of_the_calendar(int week, string expected, bool isDeload)
    {
        var program = Program with { Settings = Program.Settings with { Deload = new() { EveryWeeks = 3 } } };

        var slot = program.For(Lifter).Week(week).Sessions[0].Slots[0];

        Assert.Equal((expected, isDeload), (Assert.Single(slot.Groups).ToString(), slot.IsDeload));
    }

    [Fact]
    public void Exercises_of_other_weeks_are_left_out()
    {
        var slot = Program.Sessions[0].Slots[0] with { OnlyWeeks = Week(2) };
        var resolved = Plan.With(slot, Program.Settings).For(Lifter);

        Assert.Empty(resolved.Session(0, 1).Slots);
        Assert.Single(resolved.Session(0, 2).Slots);
    }

    [Fact]
    public void A_session_is_found_by_itself() =>
        Assert.Equal(Program.For(Lifter).Session(0, 2), Program.For(Lifter).Session(Program.Sessions[0], 2));

    [Fact]
    public void Every_missing_fact_is_told_once() => Assert.Equal(
        ["No max of Back Squat is known."],
        Program.For(new Athlete()).Session(0).Missing);

    [Fact]
    public void Places_outside_the_plan_are_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Program.For(Lifter).Session(1));
        Assert.Throws<ArgumentOutOfRangeException>(() => Program.For(Lifter).Session(0, 0));
    }

    private static WeekPattern Week(int week) => new(new([Interval<int>.Point(week)]));
}
