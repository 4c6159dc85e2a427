using PreExhaust.Analysis;
using PreExhaust.Plans;

namespace PreExhaust.Tests.Analysis;

/// <summary>Kinds of load, and sets that are too hard, too easy, too soon or too risky.</summary>
public sealed class LoadKindRuleTests
{
    private static readonly LevelLoad Level = new(Interval<decimal>.Point(7));

    [Theory]
    [InlineData("Push-Up", true)]
    [InlineData("Band Pull-Apart", true)]
    [InlineData("Pull-Up", false)]
    [InlineData("Chest Dip", false)]
    [InlineData("Back Squat", false)]
    [InlineData("Leg Press", false)]
    public void A_percentage_needs_a_maximum(string exercise, bool isReported) => Assert.Equal(
        isReported, Check.Of("PEX3005", Make.Slot(exercise, Make.Sets(3, 8, percent: 70))).Count == 1);

    [Theory]
    [InlineData("Back Squat", true)]
    [InlineData("Dumbbell Curl", true)]
    [InlineData("Leg Extension", false)]
    [InlineData("Triceps Pushdown", false)]
    public void Only_machines_have_levels(string exercise, bool isReported) => Assert.Equal(
        isReported, Check.Of("PEX3005", Make.Slot(exercise, Make.Sets(3, 8) with { Load = Level })).Count == 1);

    [Fact]
    public void A_barbell_weighs_what_its_bar_weighs_at_least()
    {
        var light = Make.Sets(3, 5) with { Load = new WeightLoad(Interval<Mass>.Point(Mass.FromKilograms(15))) };
        var plan = Make.Plan(Make.Slot("Overhead Press", light));
        var bar = new PlanSettings { Bar = Mass.FromKilograms(20) };

        Assert.Empty(Check.Of("PEX3005", plan));
        var finding = Assert.Single(Check.Of("PEX3005", plan with { Settings = bar }));
        Assert.Equal(Severity.Error, finding.Severity);
        Assert.Equal("15kg makes no sense for Overhead Press: the bar alone is 20kg.", finding.Message);
        Assert.Equal("Write 20kg", finding.Fixes.Single().Title);
        Assert.Empty(Check.Of("PEX3005", Make.Plan(Make.Slot("Barbell Curl", light)) with { Settings = bar }));
    }

    [Theory]
    [InlineData("Plank", 30, "Write 30s")]
    [InlineData("Side Plank", 5, "Write 20-60s")]
    [InlineData("Farmer's Carry", 5, null)]
    [InlineData("Sit-Up", 30, null)]
    public void A_hold_is_measured_in_time(string exercise, int reps, string? fix)
    {
        var finding = Check.Of("PEX3005", Make.Slot(exercise, Make.Sets(3, reps))).SingleOrDefault();

        Assert.Equal(fix, finding?.Fixes.Single().Title);
        Assert.True(finding is null or { Severity: Severity.Warning });
    }

    [Theory]
    [InlineData(5, 5, 82.5, 60.0, true)]
    [InlineData(5, 5, 82.5, 180.0, false)]
    [InlineData(5, 8, 75.0, 60.0, true)]
    [InlineData(3, 5, 85.0, 180.0, false)]
    [InlineData(5, 10, 50.0, 90.0, false)]
    [InlineData(10, 10, 60.0, 60.0, false)]
    [InlineData(5, 5, 82.5, null, false)]
    public void Repetitions_that_the_rest_does_not_leave_are_out_of_reach(
        int sets, int reps, double percent, double? rest, bool isReported) =>
        Assert.Equal(
            isReported, Check.Of("PEX3006", Squat(Make.Sets(sets, reps, percent: percent, rest: rest))).Count == 1);

    [Fact]
    public void The_first_set_out_of_reach_speaks_and_rest_or_load_mends_it()
    {
        var finding = Check.Single(Squat(Make.Sets(5, 8, percent: 75, rest: 60)));

        Assert.Equal("PEX3006", finding.Rule.Id);
        Assert.Equal(
            "Set 3 of Back Squat needs 8 reps; at 75% with 60s of rest expect about 5 reps (give or take 1-2).",
            finding.Message);
        Assert.Equal(["Rest 3min", "Take 67.5% instead"], finding.Fixes.Select(fix => fix.Title));
    }

    [Fact]
    public void Impossible_repetitions_and_clashes_are_not_told_twice()
    {
        Assert.Empty(Check.Of("PEX3006", Squat(Make.Sets(5, 12, percent: 90, rest: 60))));
        Assert.Empty(Check.Of("PEX3006", Squat(Make.Sets(5, 3, rir: 4, percent: 95, rest: 60))));
        Assert.Equal(
            ["PEX3005 Error 0"], Check.Ids(Make.Slot("Push-Up", Make.Sets(5, 30, percent: 75, rest: 60))));
    }

    [Fact]
    public void What_the_order_costs_is_left_to_the_rules_about_order() => Assert.Empty(Check.Of(
        "PEX3006",
        Make.Slot("Hack Squat", Make.Sets(5, 10, rir: 0, rest: 30)),
        Squat(Make.Sets(1, 8, percent: 78, rest: 180))));

    [Theory]
    [InlineData(7.0, null, true)]
    [InlineData(5.0, null, false)]
    [InlineData(null, 50.0, true)]
    [InlineData(null, 70.0, false)]
    [InlineData(null, null, false)]
    public void Sets_for_growth_that_end_far_from_failure_are_too_easy(double? rir, double? percent, bool isReported)
    {
        var plan = Make.Plan(Squat(Make.Sets(3, 10, rir, percent, rest: 120))).With(TrainingGoal.Hypertrophy);

        Assert.Equal(isReported, Check.Of("PEX3007", plan).Count == 1);
        Assert.Empty(Check.Of("PEX3007", plan.With(TrainingGoal.Strength)));
        Assert.Empty(Check.Of("PEX3007", plan with { Sessions = [Tagged(plan.Sessions[0], "technique")] }));
        Assert.Empty(Check.Of("PEX3007", plan with { Sessions = [Tagged(plan.Sessions[0], "back-off")] }));
    }

    [Fact]
    public void One_hard_set_is_enough_and_a_deload_is_meant_to_be_easy()
    {
        var easy = Make.Sets(3, 10, rir: 7);
        var row = new WeekRow(new([Interval<int>.Point(2)]), [easy]) { IsDeload = true };
        var deload = Squat(Make.Sets(3, 10, rir: 2)) with { Weeks = [row] };
        var plan = Make.Plan(deload).With(TrainingGoal.Hypertrophy);

        Assert.Empty(Check.Of(
            "PEX3007", Make.Plan(Squat(easy, Make.Sets(1, 8, rir: 2))).With(TrainingGoal.Hypertrophy)));
        Assert.Empty(Check.Of("PEX3007", plan with { Settings = plan.Settings with { Weeks = 2 } }));
    }

    [Theory]
    [InlineData("Back Squat", 8, 0.0, true)]
    [InlineData("Back Squat", 8, 1.0, false)]
    [InlineData("Back Squat", 8, null, false)]
    [InlineData("Back Squat", 1, 0.0, false)]
    [InlineData("Leg Press", 8, 0.0, false)]
    [InlineData("Barbell Bench Press", 8, 0.0, false)]
    public void Failure_on_a_technical_lift_under_the_bar_is_worth_knowing(
        string exercise, int reps, double? rir, bool isReported) =>
        Assert.Equal(isReported, Check.Of("PEX3008", Make.Slot(exercise, Make.Sets(3, reps, rir))).Count == 1);

    [Fact]
    public void A_maximum_found_on_the_day_is_a_test()
    {
        var workUp = Make.Sets(1, 3) with { Load = new WorkUpLoad(), Effort = Effort.ToFailure };

        Assert.Empty(Check.Of("PEX3008", Squat(workUp)));
        Assert.Single(Check.Of("PEX3008", Squat(workUp with { Load = null })));
    }

    [Theory]
    [InlineData(87.5, 90.0, true)]
    [InlineData(87.5, 120.0, false)]
    [InlineData(87.5, null, false)]
    [InlineData(80.0, 60.0, false)]
    public void Heavy_sets_for_strength_need_rest(double percent, double? rest, bool isReported)
    {
        var plan = Make.Plan(Squat(Make.Sets(3, 3, percent: percent, rest: rest))).With(TrainingGoal.Strength);

        Assert.Equal(isReported, Check.Of("PEX9102", plan).Count == 1);
        Assert.Empty(Check.Of("PEX9102", plan.With(TrainingGoal.Hypertrophy)));
        Assert.Empty(Check.Of("PEX9102", plan with { Sessions = [Tagged(plan.Sessions[0], "speed")] }));
    }

    [Fact]
    public void The_rest_after_the_last_set_is_nobodys_concern() => Assert.Empty(Check.Of(
        "PEX9102", Make.Plan(Squat(Make.Sets(1, 3, percent: 90, rest: 30))).With(TrainingGoal.Strength)));

    private static ExerciseSlot Squat(params SetGroup[] groups) => Make.Slot("Back Squat", groups);

    private static Session Tagged(Session session, string tag) =>
        session with { Slots = session.Slots.Select(slot => slot.Tagged(tag)).ToValueList() };
}
