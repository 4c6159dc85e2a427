using CsCheck;
using PreExhaust.Language.Tests.Printing;
using PreExhaust.Plans;
using PreExhaust.Progression;
using PreExhaust.Progression.Json;
using PreExhaust.Resolution;

namespace PreExhaust.Language.Tests.Running;

/// <summary>What holds for any plan that a text can express, whatever the lifter does.</summary>
public sealed class ProgramRunTests
{
    private const int Sessions = 12;

    [Fact]
    public void Every_file_of_the_repository_runs()
    {
        foreach (var text in Corpus.Texts)
        {
            var run = For(WorkoutText.Parse(text).Plan);
            Assert.True(AsPrescribed(run).Count() <= Sessions);
        }
    }

    [Fact]
    public void Any_plan_runs_whatever_is_done() => Gen.Select(RandomPlans.Plan, RandomLog.Any).Sample(
        (plan, log) =>
        {
            var run = For(plan);
            foreach (var state in log.Run(run, Sessions))
                Assert.NotNull(run.Next(state));
        },
        iter: Samples.OrAsAsked(150));

    [Fact]
    public void The_same_log_gives_the_same_state_also_when_it_is_kept_as_JSON_meanwhile() =>
        Gen.Select(RandomPlans.Plan, RandomLog.Any).Sample(
            (plan, log) => Assert.Equal(
                log.Run(For(plan), Sessions).ToList(),
                log.Run(For(plan), Sessions, Kept).ToList()),
            iter: Samples.OrAsAsked(100));

    [Fact]
    public void Doing_what_is_prescribed_is_never_a_miss_and_lowers_nothing_but_by_a_rule_that_says_so() =>
        RandomPlans.Plan.Sample(
            plan =>
            {
                var run = For(plan);
                var before = run.Start();
                foreach (var completion in AsPrescribed(run))
                {
                    Assert.All(completion.State.Exercises, exercise => Assert.Equal(0, exercise.Misses));
                    foreach (var lower in completion.State.Exercises.Where(e => IsLower(e, before.Of(e.Exercise))))
                        Assert.Contains(completion.Events, e => e.Exercise == lower.Exercise && SaysLower(e.Rule));
                    before = completion.State;
                }
            },
            iter: Samples.OrAsAsked(150));

    [Fact]
    public void Any_plan_takes_over_the_state_of_any_other_and_loses_no_exercise() =>
        Gen.Select(RandomPlans.Plan, RandomPlans.Plan, RandomLog.Any).Sample(
            (one, other, log) =>
            {
                var state = log.Run(For(one), Sessions).LastOrDefault() ?? For(one).Start();
                var migration = For(other).Migrate(state);
                var all = migration.State.Exercises.Select(exercise => exercise.Exercise).ToList();
                Assert.Empty(state.Exercises.Select(exercise => exercise.Exercise).Except(all));
                var told = migration.Kept.Concat(migration.Added).Concat(migration.Removed);
                Assert.Equal(all.ToHashSet(), told.ToHashSet());
                Assert.Empty(For(other).Migrate(migration.State).Notices);
                _ = log.Run(For(other), 1).ToList();
                Assert.NotNull(For(other).Next(migration.State)?.Missing ?? []);
            },
            iter: Samples.OrAsAsked(100));

    private static IEnumerable<Completion> AsPrescribed(ResolvedPlan run)
    {
        var state = run.Start();
        for (var i = 0; i < Sessions && run.Next(state) is { } due; i++)
        {
            var completion = run.Complete(state, due.AsPrescribed());
            state = completion.State;
            yield return completion;
        }
    }

    private static ResolvedPlan For(TrainingPlan plan)
    {
        var athlete = new Athlete { Bodyweight = Mass.FromKilograms(80) };
        var known = plan.Sessions.SelectMany(session => session.Slots).Select(slot => slot.Exercise.Name).Distinct();
        athlete = known.Where((_, i) => i % 3 > 0).Aggregate(athlete, (a, e) => a.WithMax(e, Mass.FromKilograms(100)));
        return plan.For(athlete).With(new MyProgression()).With(new App.Rules._Mine1());
    }

    private static ProgramState Kept(ProgramState state) =>
        ProgramStateJson.Deserialize(ProgramStateJson.Serialize(state));

    private static bool IsLower(ExerciseState now, ExerciseState before) =>
        now.Load?.Kilograms < before.Load?.Kilograms
        || now.Added?.Kilograms < before.Added?.Kilograms
        || now.Maxes.Any(max => before.Maxes.Any(old =>
            (old.Basis, old.Reps) == (max.Basis, max.Reps) && max.Weight.Kilograms < old.Weight.Kilograms));

    private static bool SaysLower(ProgressionRule rule) => rule.Change switch
    {
        AddWeight add => add.Step.Amount < 0,
        ScaleWeight scale => scale.Step.Value < 0,
        AddPercentPerRep share => share.Step.Value < 0,
        RaiseTrainingMax raise => raise.Step.Amount < 0,
        AddToLoad add => add.Step.Amount < 0 || add.ResetEveryWeeks is not null,
        AdvanceStage stage => stage.RestartDecrease is not null,
        _ => false,
    };
}
