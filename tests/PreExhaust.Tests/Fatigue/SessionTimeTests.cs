using PreExhaust.Fatigue;
using PreExhaust.Plans;

namespace PreExhaust.Tests.Fatigue;

public sealed class SessionTimeTests
{
    [Fact]
    public void An_exercise_takes_its_sets_the_rests_between_them_and_setting_up() =>
        Assert.Equal(30 + (3 * 35) + (2 * 60), Seconds(Make.Slot("Leg Extension", Make.Sets(3, 10, rest: 60))));

    [Fact]
    public void One_sided_exercises_take_both_sides() =>
        Assert.Equal(45 + (2 * 2 * 35) + 60, Seconds(Make.Slot("One-Arm Dumbbell Row", Make.Sets(2, 10, rest: 60))));

    [Fact]
    public void Tempo_and_holds_count_as_written()
    {
        var slow = Make.Sets(1, 10) with { Tempo = new Tempo(3, 1, null, 0) };
        var hold = new SetGroup(Interval<int>.Point(2), new DurationTarget(Interval<TimeSpan>.Point(new(0, 0, 45))))
        {
            Rest = Rest.Seconds(30),
        };

        Assert.Equal(30 + 50, Seconds(Make.Slot("Leg Extension", slow)));
        Assert.Equal(30 + 45 + 30 + 45, Seconds(Make.Slot("Plank", hold)));
    }

    [Fact]
    public void Every_minute_on_the_minute_takes_a_minute_a_set()
    {
        var group = Make.Sets(5, 10) with
        {
            Rest = new(Interval<TimeSpan>.Point(TimeSpan.FromSeconds(60)), FromStart: true),
        };

        Assert.Equal(30 + (4 * 60) + 35, Seconds(Make.Slot("Leg Press", group)));
    }

    [Fact]
    public void The_first_heavy_barbell_exercise_adds_a_warm_up_unless_one_is_written()
    {
        var squat = Make.Slot("Back Squat", Make.Sets(1, 5));
        var warmedUp = squat with { Warmup = new([Make.Sets(2, 5, percent: 50, rest: 30)]) };

        Assert.Equal(90 + 17.5 + 300, Seconds(squat));
        Assert.Equal(90 + 17.5 + (2 * (17.5 + 30)), Seconds(warmedUp));
    }

    [Fact]
    public void A_superset_is_shorter_than_its_halves_one_after_the_other()
    {
        var curl = Make.Slot("Lying Leg Curl", Make.Sets(3, 10));
        var calf = Make.Slot("Standing Calf Raise", Make.Sets(2, 10, rest: 60));

        Assert.Equal(
            60 + (5 * 35) + (2 * 10) + (2 * 60), Seconds(curl.Labelled('A', 1), calf.Labelled('A', 2)));
        Assert.True(Seconds(curl, calf) > Seconds(curl.Labelled('A', 1), calf.Labelled('A', 2)));
    }

    [Theory]
    [InlineData(GroupKind.Circuit, (6 * 35) + (3 * 10) + (2 * 90))]
    [InlineData(GroupKind.Every, (2 * 120) + 35 + 10 + 35)]
    [InlineData(GroupKind.Emom, (2 * 120) + 35 + 10 + 35)]
    public void Rounds_of_a_group_follow_its_rest_or_its_clock(GroupKind kind, int seconds)
    {
        var group = new ExerciseGroup('A', kind)
        {
            Rounds = 3,
            Every = kind == GroupKind.Circuit ? null : TimeSpan.FromMinutes(2),
            Rest = kind == GroupKind.Circuit ? Rest.Seconds(90) : null,
        };

        Assert.Equal(60 + seconds, Seconds(group, Make.Sets(3, 10, rest: null), Make.Sets(3, 10, rest: 30)));
    }

    [Fact]
    public void As_many_rounds_as_possible_take_their_time()
    {
        var group = new ExerciseGroup('A', GroupKind.Amrap) { Duration = TimeSpan.FromMinutes(12) };
        var plan = Make.Plan(
            Make.Slot("Lying Leg Curl", Make.Sets(1, 10)).Labelled('A', 1),
            Make.Slot("Leg Extension", Make.Sets(1, 10)));
        var grouped = plan with { Sessions = [plan.Sessions[0] with { Groups = [group] }] };

        Assert.Equal(60 + (12 * 60) + 35, SessionTime.Estimate(grouped, grouped.Sessions[0]).TotalSeconds);
    }

    [Fact]
    public void A_session_without_sets_takes_no_time() => Assert.Equal(0, Seconds());

    private static double Seconds(ExerciseGroup group, SetGroup curl, SetGroup calf)
    {
        var plan = Make.Plan(
            Make.Slot("Lying Leg Curl", curl).Labelled('A', 1),
            Make.Slot("Standing Calf Raise", calf).Labelled('A', 2));
        return SessionTime.Estimate(plan, plan.Sessions[0] with { Groups = [group] }).TotalSeconds;
    }

    private static double Seconds(params ExerciseSlot[] slots)
    {
        var plan = Make.Plan(slots);
        return SessionTime.Estimate(plan, plan.Sessions[0]).TotalSeconds;
    }
}
