using PreExhaust.Plans;
using PreExhaust.Resolution;

namespace PreExhaust.Tests.Resolution;

public sealed class BasisTests
{
    private static readonly Athlete Lifter = new Athlete { Bodyweight = Mass.FromKilograms(80) }
        .WithMax("Back Squat", Mass.FromKilograms(140))
        .WithMax("Barbell Bench Press", Mass.FromKilograms(100));

    [Fact]
    public void A_share_of_a_rep_max_is_of_the_one_stated_for_it() => Assert.Equal(
        "96kg",
        Resolve(RepMax(80, 5), new Athlete().WithMax("Back Squat", Mass.FromKilograms(120), 5)).ToExact());

    [Fact]
    public void A_rep_max_follows_from_the_1RM_where_none_is_stated() =>
        Assert.Equal("120kg", Resolve(RepMax(100, 5)).ToExact()); // 140 / (1 + 5 / 30)

    [Fact]
    public void A_rep_max_of_many_repetitions_must_be_stated()
    {
        Assert.Contains("No 20RM of Back Squat", Resolve(RepMax(100, 20)).Missing, StringComparison.Ordinal);
        var stated = new Athlete().WithMax("Back Squat", Mass.FromKilograms(90), 20);
        Assert.Equal("90kg", Resolve(RepMax(100, 20), stated).ToExact());
    }

    [Fact]
    public void A_share_of_the_body_needs_its_weight()
    {
        Assert.Equal("60kg", Resolve(Plan.Percent(75, MaxBasis.Bodyweight)).ToExact());
        Assert.Equal(
            "No bodyweight is known.",
            Resolve(Plan.Percent(75, MaxBasis.Bodyweight), new Athlete()).Missing);
    }

    [Fact]
    public void Another_exercises_max_is_rounded_for_this_one()
    {
        var load = Plan.Percent(33, MaxBasis.OneRepMax) with { Of = new("Barbell Bench Press") };

        var plan = Plan.With("Dumbbell Bench Press", load);

        Assert.Equal("32kg", plan.For(Lifter).Session(0).Slots[0].Groups[0].Load.ToString());
    }

    [Fact]
    public void A_share_of_the_top_set_is_of_the_heaviest_set_before_it()
    {
        var plan = Plan.With(Slot(
            Plan.Percent(80),
            Plan.Percent(70),
            Plan.Percent(90, MaxBasis.TopSet),
            Plan.Percent(90, MaxBasis.TopSet)));

        Assert.Equal("112.5kg 97.5kg 100kg 100kg", Loads(plan)); // 90 % of what is on the bar: 101.25
    }

    [Fact]
    public void A_top_set_found_on_the_day_leaves_its_shares_to_the_day()
    {
        var groups = Loads(Plan.With(Slot(new WorkUpLoad(), Plan.Percent(90, MaxBasis.TopSet))), Lifter).ToList();

        Assert.Equal("90% of top set", groups[1].Load.ToString());
        Assert.All(groups, group => Assert.Null(group.Load.Missing));
    }

    [Fact]
    public void A_warm_up_is_a_share_of_the_heaviest_work_set()
    {
        var slot = Slot(Plan.Percent(50), Plan.Percent(80)) with
        {
            Warmup = Plan.Sets(1, 5, Plan.Percent(50, MaxBasis.TopSet)),
        };

        Assert.Equal("55kg", Plan.With(slot).For(Lifter).Session(0).Slots[0].Warmup[0].Load.ToString()); // 56.25
    }

    [Fact]
    public void A_set_of_another_session_is_the_heaviest_of_that_exercise_there()
    {
        var plan = TwoSessions(WorkSet("Heavy"), Plan.Percent(70), Plan.Percent(90));

        Assert.Equal("100kg", plan.For(Lifter).Session(0).Slots[0].Groups[0].Load.ToString()); // 80 % of 125
    }

    [Fact]
    public void Sets_that_are_shares_of_each_other_are_told_apart()
    {
        var plan = TwoSessions(WorkSet("Heavy"), WorkSet("Light"));

        Assert.Equal(
            "Back Squat in Heavy is a share of itself.",
            plan.For(Lifter).Session(0).Slots[0].Groups[0].Load.Missing);
    }

    [Fact]
    public void A_long_chain_of_shares_comes_to_an_end()
    {
        var sessions = Enumerable.Range(0, 200)
            .Select(i => new Session($"S{i}", [Slot([.. Enumerable.Repeat(WorkSet($"S{i + 1}"), 50)])]));
        var plan = new TrainingPlan("Plan", sessions.ToValueList());

        Assert.NotNull(plan.For(Lifter).Session(0).Slots[0].Groups[0].Load.Missing);
    }

    [Fact]
    public void A_session_that_is_not_there_is_missing() => Assert.Equal(
        "Nowhere has no Back Squat in this week.",
        Resolve(WorkSet("Nowhere")).Missing);

    [Theory]
    [InlineData("level 7")]
    [InlineData("band red")]
    public void Levels_and_bands_stay_as_they_are(string expected)
    {
        Load load = expected.StartsWith("level", StringComparison.Ordinal)
            ? new LevelLoad(Interval<decimal>.Point(7))
            : new BandLoad("red");

        var resolved = Plan.With("Leg Press", load).For(Lifter).Session(0).Slots[0].Groups[0].Load;

        Assert.Equal(expected, resolved.ToString());
        Assert.Null(resolved.Missing);
    }

    [Fact]
    public void Drops_become_loads_too()
    {
        var drops = new DropTechnique { Drops = 2, Decrease = new(20) };
        var listed = new DropTechnique { Loads = [Plan.Percent(60), Plan.Percent(80, MaxBasis.TopSet)] };
        var slot = new ExerciseSlot(new("Back Squat"), new[] { drops, listed }
            .SelectMany(technique => Plan.Sets(1, 10, Plan.Percent(75)).Select(g => g with { Technique = technique }))
            .ToValueList());

        var resolved = Plan.With(slot).For(Lifter).Session(0).Slots[0];

        Assert.Equal("1x10 105kg drop 85kg, 67.5kg", resolved.Groups[0].ToString());
        Assert.Equal("1x10 105kg drop 85kg, 85kg", resolved.Groups[1].ToString());
        Assert.Equal(2, resolved.Sets[0].Drops.Count);
    }

    private static PercentLoad RepMax(decimal percent, int reps) =>
        Plan.Percent(percent, MaxBasis.RepMax) with { RepMax = reps };

    private static PercentLoad WorkSet(string session) =>
        Plan.Percent(80, MaxBasis.WorkSet) with { Of = new("Back Squat"), InSession = session };

    private static ExerciseSlot Slot(params Load[] loads) =>
        new(new("Back Squat"), loads.SelectMany(load => Plan.Sets(1, 5, load)).ToValueList());

    private static TrainingPlan TwoSessions(Load light, params Load[] heavy) =>
        new("Plan", [new("Light", [Slot(light)]), new("Heavy", [Slot(heavy)])]);

    private static ResolvedLoad Resolve(Load load, Athlete? athlete = null) =>
        Loads(Plan.With("Back Squat", load), athlete ?? Lifter)[0].Load;

    private static ValueList<ResolvedGroup> Loads(TrainingPlan plan, Athlete athlete) =>
        plan.For(athlete).Session(0).Slots[0].Groups;

    private static string Loads(TrainingPlan plan) => string.Join(" ", Loads(plan, Lifter).Select(group => group.Load));
}
