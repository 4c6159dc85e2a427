using PreExhaust.Fluent;
using PreExhaust.Language;
using PreExhaust.Plans;
using static PreExhaust.Fluent.Training;

namespace PreExhaust.Tests.Fluent;

public sealed class FluentTests
{
    private const string LegPriority =
        """
        program Leg Priority
        goal hypertrophy
        weeks 4
        rest 2min

        session Lower A on Mon, Thu am

        Leg Extension: 1x20 RPE 9, rest 30s
          intent pre-exhaust quads for Leg Press
        Leg Press or Hack Squat: 3x8-10 120-130kg RIR 2
          allow PEX1002: on purpose
          > Shoulder-width feet, no lockout.
        Romanian Deadlift (paused): 3x6 75%, 1x5+ 80%, rest 3min, tempo 3-1-X-0 #main
          warmup 1x8 40%, 1x5 55%
          week 4 (deload): 2x6 60% TM
          progress -10% when missed 3 times
          progress +2.5kg every 2 weeks
        A: circuit 3 rounds, rest 90s
        A1 Chin-Up: 3x5 BW+10kg
        A2 Plank: 3x45s
        B1 Lying Leg Curl: 3x10-12 RIR 1
        B2 Dumbbell Walking Lunge: 3x20m

        week 4 (deload)

        session Lower A on Mon, Thu am

        Chin-Up: 50 total

        """;

    private static readonly FluentPlan Written = Plan("Leg Priority").Goal(TrainingGoal.Hypertrophy).Weeks(4)
        .Rest(2.Minutes())
        .Add(Session("Lower A").On(DayOfWeek.Monday, DayOfWeek.Thursday.Morning()).Add(
            Exercises.LegExtension.Do(1.Sets(20).Rpe(9).Rest(30.Seconds()))
                .Intent(IntentKind.PreExhaust, MuscleGroups.Quads, Exercises.LegPress),
            Exercises.LegPress.Do(3.Sets(8.To(10)).At(120.Kg().To(130.Kg())).Rir(2))
                .Or(Exercises.HackSquat)
                .Allow("PEX1002", "on purpose")
                .Note("Shoulder-width feet, no lockout."),
            Exercises.RomanianDeadlift.Variant("paused").Do(
                    3.Sets(6).At(75.Percent()).Rest(3.Minutes()).Tempo(3, 1, null, 0),
                    1.Sets(5).LastSetOpen().At(80.Percent()).Rest(3.Minutes()).Tempo(3, 1, null, 0))
                .Tag("main")
                .Warmup(1.Sets(8).At(40.Percent()), 1.Sets(5).At(55.Percent()))
                .InDeloadWeek(4, 2.Sets(6).At(60.Percent().OfTrainingMax()).Rest(3.Minutes()).Tempo(3, 1, null, 0))
                .Progress(
                    Progress.Scale((-10).Percent()).When(Progress.Missed(3)),
                    Progress.Add(2.5.Kg()).Every(2, ProgressionUnit.Week)),
            Circuit('A',
                    Exercises.ChinUp.Do(3.Sets(5).At(Loads.Bodyweight.Plus(10.Kg()))),
                    Exercises.Plank.Do(3.Sets(45.Seconds())))
                .Rounds(3)
                .Rest(90.Seconds()),
            Superset('B',
                Exercises.LyingLegCurl.Do(3.Sets(10.To(12)).Rir(1)),
                Exercises.DumbbellWalkingLunge.Do(3.Sets(20.Metres())))))
        .Add(Week(4).Deload().Add(Session("Lower A").Add(Exercises.ChinUp.Do(50.Total()))));

    [Fact]
    public void A_plan_in_code_is_the_plan_of_the_text()
    {
        TrainingPlan plan = Written;

        Assert.Equal(LegPriority.ReplaceLineEndings("\n"), plan.ToWorkoutText());
        Assert.Equal(WorkoutText.Parse(LegPriority).Plan.WithoutAnchors(), plan);
    }

    [Fact]
    public void A_step_leaves_what_it_starts_from_as_it_was()
    {
        var sets = 3.Sets(5);
        var squat = Exercises.BackSquat.Do(sets);
        var session = Session("A").Add(squat);
        var plan = Plan("P").Add(session);
        var later = Week(2).Add(session.Rest(90.Seconds()).Add(squat.Tag("main")));
        Assert.NotEqual(plan.ToPlan(), plan.Weeks(4).Add(later).ToPlan());

        Assert.Null(sets.Load);
        Assert.Empty(squat.Tags);
        var only = Assert.Single(plan.ToPlan().Sessions);
        Assert.Null(Assert.Single(only.Slots).Groups[0].Rest);
        Assert.Null(plan.ToPlan().Settings.Weeks);
    }

    [Fact]
    public void Any_name_of_an_exercise_will_do() => Assert.Equal(
        Exercises.BarbellBenchPress,
        Plan("P").Add(Session("A").Add(Exercise("bench press").Do(3.Sets(5)))).ToPlan().Sessions[0].Slots[0].Exercise);

    [Fact]
    public void A_member_of_a_group_says_what_one_round_is()
    {
        var circuit = Circuit('A', Exercises.PushUp.Do(1.Sets(10)), Exercises.Plank.Do(3.Sets(30.Seconds()))).Rounds(3);
        var session = Plan("P").Add(Session("A").Add(circuit)).ToPlan().Sessions[0];

        Assert.Equal(["3x10", "3x30s"], session.Slots.Select(slot => slot.Groups[0].ToString()));
    }

    [Fact]
    public void Tags_of_all_sets_are_those_of_the_exercise()
    {
        var squat = Exercises.BackSquat.Do(3.Sets(5).Tag("speed", "belt"), 1.Sets(3).Tag("speed"));
        var slot = Plan("P").Add(Session("A").Add(squat)).ToPlan().Sessions[0].Slots[0];

        Assert.Equal(["speed"], slot.Tags);
        Assert.Equal(["belt"], slot.Groups[0].Tags);
    }
}
