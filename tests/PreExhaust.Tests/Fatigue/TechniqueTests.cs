using PreExhaust.Fatigue;
using PreExhaust.Plans;

namespace PreExhaust.Tests.Fatigue;

public sealed class TechniqueTests
{
    private static readonly DropTechnique TwoDrops = new() { Drops = 2, Decrease = new(20) };

    [Fact]
    public void Drop_rest_pause_and_myo_sets_end_in_failure()
    {
        Technique[] techniques =
        [
            TwoDrops,
            new RestPauseTechnique(),
            new RestPauseTechnique { Parts = [12, 4, 3] },
            new MyoRepTechnique(new(15, 15), new(4, 4), new(5, 5)),
        ];

        Assert.All(techniques, technique =>
        {
            var set = Work(Make.Sets(1, 12, rir: 5) with { Technique = technique }).Sets[0];
            Assert.Equal(0, set.Dose.RepsInReserve);
            Assert.True(set.IsHard);
        });
        Assert.False(Work(Make.Sets(1, 12, rir: 5)).Sets[0].IsHard);
    }

    [Fact]
    public void Drops_tire_more_than_the_set_alone()
    {
        var plain = Work(Make.Sets(1, 10, rir: 0)).Sets[0].Dose;
        var drop = Work(Make.Sets(1, 10, rir: 0) with { Technique = TwoDrops }).Sets[0].Dose;

        Assert.Equal(plain.Load, drop.Load);
        Assert.Equal(0.25, plain.Debt, 10);
        Assert.Equal(1 - (0.75 * 0.8 * 0.8), drop.Debt, 10);
    }

    [Fact]
    public void Drops_to_weights_count_by_their_share_of_the_first()
    {
        var set = Make.Sets(1, 10, rir: 0) with
        {
            Load = Kilograms(100),
            Technique = new DropTechnique { Loads = [Kilograms(80), Kilograms(60)] },
        };

        Assert.Equal(1 - (0.75 * 0.6), Work(set).Sets[0].Dose.Debt, 10);
    }

    [Fact]
    public void The_first_part_of_a_rest_pause_set_tells_its_load()
    {
        var set = Make.Sets(1, 19) with { Technique = new RestPauseTechnique { Parts = [12, 4, 3] } };

        Assert.Equal(EpleyFormula.LoadFor(12), Work(set).Sets[0].Dose.Load, 10);
    }

    [Theory]
    [InlineData(0, 12 * 3.5)]
    [InlineData(1, (19 * 3.5) + 30)]
    [InlineData(2, (35 * 3.5) + 60)]
    [InlineData(3, (6 * 3.5) + 40)]
    [InlineData(4, (12 * 3.5 * 1.5) + 30)]
    public void Techniques_take_their_time(int technique, double seconds)
    {
        SetGroup[] sets =
        [
            Make.Sets(1, 12),
            Make.Sets(1, 19) with { Technique = new RestPauseTechnique { Parts = [12, 4, 3] } },
            Make.Sets(1, 35) with { Technique = new MyoRepTechnique(new(15, 15), new(4, 4), new(5, 5)) },
            Make.Sets(1, 6) with { Technique = new ClusterTechnique([2, 2, 2], TimeSpan.FromSeconds(20)) },
            Make.Sets(1, 12) with { Technique = new RestPauseTechnique() },
        ];

        Assert.Equal(seconds, Work(sets[technique]).Sets[0].Duration.TotalSeconds, 6);
    }

    [Fact]
    public void Each_drop_takes_time_and_a_few_repetitions()
    {
        var seconds = Work(Make.Sets(1, 10, rir: 0) with { Technique = TwoDrops }).Sets[0].Duration.TotalSeconds;

        // 10 repetitions with 75 %, then 7.5 each with 60 % and 48 %, as the reserve model has it.
        Assert.Equal((25 * 3.5) + 10, seconds, 3);
    }

    [Fact]
    public void A_total_is_spread_over_sets_of_the_exercises_usual_size()
    {
        var sets = Work(Total(50)).Sets;

        Assert.Equal(["12-13", "12-13", "12-13", "12-13"], sets.Select(set => set.Set.Target.ToString()));
        Assert.Equal([1, 2, 3, 4], sets.Select(set => set.Set.Number));
    }

    [Fact]
    public void A_heavy_total_needs_more_sets() =>
        Assert.Equal(10, Work(Total(50) with { Load = Make.Percent(80) }).Sets.Count); // 7.5 to failure, less 2

    [Fact]
    public void An_endless_total_stays_bounded() => Assert.Equal(100, Work(Total(int.MaxValue)).Sets.Count);

    [Fact]
    public void A_back_off_set_is_lighter_than_the_top_set_whether_its_load_is_known_or_not()
    {
        var backOff = Make.Sets(3, 5) with { Load = Make.Percent(90, MaxBasis.TopSet) };

        Assert.Equal(0.72, Work(Make.Sets(1, 5, percent: 80), backOff).Sets[3].Dose.Load, 10);
        Assert.Equal(
            0.9 * EpleyFormula.LoadFor(7),
            Work(Make.Sets(1, 5, rir: 2), backOff).Sets[3].Dose.Load,
            10);
    }

    [Fact]
    public void Other_bases_count_where_the_plan_says_enough()
    {
        var settings = new PlanSettings
        {
            Bodyweight = Mass.FromKilograms(80),
            Maxes = [new("Leg Press", 1, Mass.FromKilograms(200)), new("Back Squat", 1, Mass.FromKilograms(150))],
        };

        Assert.Equal(0.2, LoadOf(Make.Percent(50, MaxBasis.Bodyweight), settings), 10);
        Assert.Equal(0.75, LoadOf(Make.Percent(100) with { Of = new("Back Squat") }, settings), 10);
        var repMax = Make.Percent(100, MaxBasis.RepMax) with { RepMax = 5 };
        Assert.Equal(EpleyFormula.LoadFor(5), LoadOf(repMax, settings), 10);
        Assert.False(Dose(Make.Percent(50, MaxBasis.Bodyweight), new()).IsLoadKnown);
    }

    private static double LoadOf(Load load, PlanSettings settings) => Dose(load, settings).Load;

    private static SetDose Dose(Load load, PlanSettings settings)
    {
        var plan = Make.Plan(Make.Slot("Leg Press", Make.Sets(1, 5) with { Load = load })) with { Settings = settings };
        return SessionLedger.Of(plan, plan.Sessions[0]).Slots[0].Sets[0].Dose;
    }

    private static SetGroup Total(int reps) => new(Interval<int>.Point(1), new TotalTarget(Interval<int>.Point(reps)));

    private static WeightLoad Kilograms(decimal amount) => new(Interval<Mass>.Point(Mass.FromKilograms(amount)));

    private static SlotWork Work(params SetGroup[] groups)
    {
        var plan = Make.Plan(Make.Slot("Leg Extension", groups));
        return SessionLedger.Of(plan, plan.Sessions[0]).Slots[0];
    }
}
