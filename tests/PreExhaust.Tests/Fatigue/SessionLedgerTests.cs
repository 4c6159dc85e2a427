using PreExhaust.Fatigue;
using PreExhaust.Plans;

namespace PreExhaust.Tests.Fatigue;

public sealed class SessionLedgerTests
{
    [Fact]
    public void The_first_exercise_loses_nothing_and_later_ones_name_their_causes()
    {
        var ledger = Ledger(
            Make.Slot("Triceps Pushdown", Make.Sets(4, 10, rir: 0, rest: 60)),
            Make.Slot("Pec Deck", Make.Sets(3, 12, rir: 0, rest: 60)),
            Make.Slot("Barbell Bench Press", Make.Sets(5, 5)));

        Assert.Equal(0, ledger.CostOf(0)!.Loss);
        var bench = ledger.CostOf(2)!;
        Assert.Equal([0, 1], bench.Causes.Select(cause => cause.Slot));
        Assert.True(bench.LossFrom(1) > bench.LossFrom(0), "the pec deck is nearer and tires the prime mover");
        Assert.Equal(bench.Loss, bench.LossFrom(0) + bench.LossFrom(1), 10);
        Assert.Equal(7, bench.FreshReps);
        Assert.Equal(7 * (1 - bench.Loss), bench.PredictedReps, 10);
    }

    [Theory]
    [InlineData(0, 0.095)]
    [InlineData(60, 0.049)]
    [InlineData(180, 0.027)]
    public void A_pushdown_set_to_failure_costs_the_bench_what_the_model_says(double rest, double loss)
    {
        var ledger = Ledger(
            Make.Slot("Triceps Pushdown", Make.Sets(1, 10, rir: 0, rest: rest)),
            Make.Slot("Barbell Bench Press", Make.Sets(1, 10, rir: 0)));

        Assert.Equal(loss, ledger.LossOf(1, 0), 0.0005);
    }

    [Theory]
    [InlineData("warmup")]
    [InlineData("Activation")]
    [InlineData("technique")]
    public void Easy_sets_take_nothing(string tag)
    {
        var ledger = Ledger(
            Make.Slot("Triceps Pushdown", Make.Sets(4, 10, rir: 0)).Tagged(tag),
            Make.Slot("Barbell Bench Press", Make.Sets(5, 5)));

        Assert.Equal(0, ledger.CostOf(1)!.Loss);
        Assert.False(ledger.Slots[0].IsWork);
        Assert.Null(ledger.CostOf(0));
    }

    [Fact]
    public void Warm_up_sets_give_the_muscles_time()
    {
        var pushdown = Make.Slot("Triceps Pushdown", Make.Sets(4, 10, rir: 0, rest: 60));
        var bench = Make.Slot("Barbell Bench Press", Make.Sets(5, 5));
        var warmedUp = bench with { Warmup = new([Make.Sets(3, 5, percent: 50)]) };

        Assert.True(Ledger(pushdown, warmedUp).LossOf(1, 0) < Ledger(pushdown, bench).LossOf(1, 0));
    }

    [Fact]
    public void Warm_up_sets_of_a_prepared_compound_come_before_the_preparing_exercise()
    {
        var extension = Make.Slot("Leg Extension", Make.Sets(1, 15, rir: 0, rest: 10))
            .With(IntentKind.PreExhaust, "quads");
        var squat = Make.Slot("Back Squat", Make.Sets(3, 8));
        var warmedUp = squat with { Warmup = new([Make.Sets(3, 5, percent: 50)]) };

        Assert.Equal(Ledger(extension, squat).LossOf(1, 0), Ledger(extension, warmedUp).LossOf(1, 0), 10);
    }

    [Fact]
    public void The_halves_of_a_superset_take_turns()
    {
        var curl = Make.Slot("Barbell Curl", Make.Sets(3, 10, rir: 0, rest: null)).Labelled('A', 1);
        var chin = Make.Slot("Chin-Up", Make.Sets(3, 6)).Labelled('A', 2);

        var together = Ledger(curl, chin).LossOf(1, 0);
        var oneSet = Ledger(curl with { Groups = new([Make.Sets(1, 10, rir: 0)]) }, chin).LossOf(1, 0);

        Assert.Equal(oneSet, together, 10);
        Assert.Equal(0, Ledger(chin, curl).CostOf(0)!.Loss);
    }

    [Fact]
    public void A_known_maximum_makes_kilograms_a_share_of_it()
    {
        var settings = new PlanSettings
        {
            Maxes = new([new DeclaredMax("Squat", 1, Mass.FromKilograms(100))]),
        };
        var group = Make.Sets(3, 8) with { Load = new WeightLoad(Interval<Mass>.Point(Mass.FromKilograms(75))) };
        var plan = Make.Plan(Make.Slot("Back Squat", group)) with { Settings = settings };

        var dose = SessionLedger.Of(plan, plan.Sessions[0]).Slots[0].Sets[0].Dose;

        Assert.True(dose.IsLoadKnown);
        Assert.Equal(0.75, dose.Load, 10);
        Assert.Equal(10, dose.RepsToFailure, 10);
    }

    [Fact]
    public void A_percentage_of_the_training_max_is_less_than_one_of_the_maximum()
    {
        var group = Make.Sets(1, 5) with { Load = Make.Percent(80, MaxBasis.TrainingMax) };
        var plan = Make.Plan(Make.Slot("Back Squat", group)) with
        {
            Settings = new() { TrainingMax = new(85) },
        };

        Assert.Equal(0.68, SessionLedger.Of(plan, plan.Sessions[0]).Slots[0].Sets[0].Dose.Load, 10);
    }

    [Theory]
    [InlineData(5, 5, null, null, true)]
    [InlineData(6, 8, null, null, false)]
    [InlineData(3, 3, null, 60.0, false)]
    [InlineData(8, 8, null, 80.0, true)]
    public void A_slot_is_heavy_from_80_percent_or_by_six_repetitions(
        int from, int to, double? rir, double? percent, bool heavy)
    {
        var ledger = Ledger(
            Make.Slot("Back Squat", Make.Sets(3, from, to, rir, percent)),
            Make.Slot("Back Squat", Make.Sets(3, from, to, rir, percent)).Tagged("speed"),
            Make.Slot("Leg Extension", Make.Sets(3, from, to, rir, percent)));

        Assert.Equal([heavy, false, false], ledger.Slots.Select(slot => slot.IsHeavy));
    }

    [Fact]
    public void Sets_four_repetitions_or_fewer_from_failure_are_hard()
    {
        var ledger = Ledger(
            Make.Slot("Back Squat", Make.Sets(2, 8, rir: 4), Make.Sets(3, 8, rir: 5)),
            Make.Slot("Back Squat", Make.Sets(2, 8)),
            Make.Slot("Back Squat", Make.Sets(2, 5, percent: 60)),
            Make.Slot("Push-Up", new SetGroup(Interval<int>.Point(3), new AmrapTarget())));

        Assert.Equal([2, 2, 0, 3], ledger.Slots.Select(slot => slot.HardSets));
    }

    [Fact]
    public void Holds_and_carries_tire_too()
    {
        var hold = new SetGroup(Interval<int>.Point(3), new DurationTarget(Interval<TimeSpan>.Point(new(0, 0, 45))));
        var ledger = Ledger(
            Make.Slot("Plank", hold), Make.Slot("Cable Crunch", Make.Sets(3, 12)));

        Assert.InRange(ledger.LossOf(1, 0), 0.01, 0.5);
    }

    [Fact]
    public void Exercises_that_are_not_done_in_the_week_take_nothing()
    {
        var pushdown = Make.Slot("Triceps Pushdown", Make.Sets(4, 10, rir: 0)) with
        {
            OnlyWeeks = new(new([Interval<int>.Point(2)])),
        };
        var plan = Make.Plan(pushdown, Make.Slot("Barbell Bench Press", Make.Sets(5, 5)));

        Assert.Equal(0, SessionLedger.Of(plan, plan.Sessions[0], week: 1).CostOf(1)!.Loss);
        Assert.True(SessionLedger.Of(plan, plan.Sessions[0], week: 2).CostOf(1)!.Loss > 0);
    }

    [Fact]
    public void An_unknown_exercise_takes_time_but_neither_gives_nor_feels_fatigue()
    {
        var ledger = Ledger(Make.Slot("Flarb", Make.Sets(3, 10)), Make.Slot("Back Squat", Make.Sets(3, 8)));

        Assert.Null(ledger.CostOf(0));
        Assert.Equal(0, ledger.CostOf(1)!.Loss);
    }

    [Fact]
    public void Absurd_numbers_stay_numbers()
    {
        var most = int.MaxValue;
        var ledger = Ledger(
            Make.Slot("Leg Extension", Make.Sets(most, most, rir: 0, rest: 1e9)),
            Make.Slot("Back Squat", Make.Sets(most, 1, percent: 1e6)),
            Make.Slot("Back Squat", Make.Sets(1, 0, percent: 0)));

        Assert.All(ledger.Slots, slot => Assert.InRange(slot.Sets.Count, 1, SlotWork.MostSets));
        Assert.All([1, 2], slot => Assert.InRange(ledger.CostOf(slot)!.Loss, 0, 1));
    }

    [Fact]
    public void A_session_of_thousands_of_exercises_is_cut_off()
    {
        var slots = Enumerable.Repeat(Make.Slot("Back Squat", Make.Sets(15, 8)), 5000).ToArray();

        Assert.Equal(SessionLedger.MostSlots, Ledger(slots).Slots.Count);
    }

    private static SessionLedger Ledger(params ExerciseSlot[] slots)
    {
        var plan = Make.Plan(slots);
        return SessionLedger.Of(plan, plan.Sessions[0]);
    }
}
