using CoachApi.Contracts;
using CoachApi.Storage;
using Microsoft.AspNetCore.Http.HttpResults;
using PreExhaust.Plans;
using PreExhaust.Progression;
using PreExhaust.Resolution;

namespace CoachApi;

/// <summary>Where athletes stand in their programs, and what follows from what they did.</summary>
internal sealed class Training(PlanShelf plans, Athletes athletes, TimeProvider clock)
{
    /// <summary>More than a week has sessions.</summary>
    private const int LongestWeek = 30;

    /// <summary>Enters an athlete, or changes what was said at the start.</summary>
    public Results<Ok<AthleteWeek>, ProblemHttpResult> Enter(string id, AthleteProfile profile)
    {
        if (plans.Find(profile.Plan) is not { } plan)
            return Problems.Bad($"There is no program '{profile.Plan}'.");
        var start = Fit(plan, profile).Start();
        var isNew = athletes.Add(new(id, plan.Id, profile, start, plan.Fingerprint, Version: 1));
        if (!isNew && athletes.Find(id) is { } known)
        {
            if (known.Plan != plan.Id)
                return Problems.Conflict($"'{id}' is in the middle of '{known.Plan}'.");
            if (!athletes.TryChange(known with { Profile = profile }))
                return Problems.Outdated();
        }

        return Week(id);
    }

    public Results<Ok<AthleteWeek>, ProblemHttpResult> Week(string id)
    {
        if (athletes.Find(id) is not { } athlete)
            return Problems.NoSuch("athlete", id);
        if (plans.Find(athlete.Plan) is not { } plan)
            return Problems.NoSuch("program", athlete.Plan);

        var run = Fit(plan, athlete.Profile);
        var migration = Migrate(run, plan, athlete);
        var due = run.RestOfWeek(migration.State);
        var done = athletes.History(id, LongestWeek)
            .Where(entry => due.Count > 0 && entry.Cycle == due[0].Cycle && entry.Week == due[0].Week)
            .Reverse();
        return TypedResults.Ok(
            new AthleteWeek(athlete.Version, athlete.Profile, Views.Due(plan, run, due), [.. done])
            {
                PlanChange = migration.IsClean ? null : PlanChange.Of(migration),
            });
    }

    /// <summary>Logs a session: once, however often it is sent.</summary>
    public Results<Ok<LogEntry>, ProblemHttpResult> Log(string id, LogRequest request)
    {
        if (athletes.Find(id) is not { } athlete)
            return Problems.NoSuch("athlete", id);
        if (plans.Find(athlete.Plan) is not { } plan)
            return Problems.NoSuch("program", athlete.Plan);
        if (athlete.Version != request.Version)
            return Problems.Outdated();

        var run = Fit(plan, athlete.Profile);
        var migration = Migrate(run, plan, athlete);
        if (!migration.IsClean)
            return Problems.Conflict("The program has changed; say first what that means for you.");
        if (run.RestOfWeek(migration.State).FirstOrDefault(d => d.Name == request.Session) is not { } due)
            return Problems.Conflict($"No session '{request.Session}' is still to come this week.");

        var choices = due.Training.Slots.SelectMany(slot => slot.Slot.Choices).DistinctBy(choice => $"{choice}")
            .ToDictionary(choice => $"{choice}");
        if (request.Exercises.FirstOrDefault(done => !choices.ContainsKey(done.Exercise)) is { } unknown)
        {
            var known = string.Join(", ", choices.Keys);
            return Problems.Bad($"'{unknown.Exercise}' is no exercise of this session: {known}.");
        }

        var result = new SessionResult([.. request.Exercises.Select(done => ResultOf(choices[done.Exercise], done))]);
        var completion = run.Complete(migration.State, result with { Session = due.Name });
        var entry = new LogEntry(
            clock.GetUtcNow(),
            due.Cycle,
            due.Week,
            due.Name,
            request.Exercises,
            [.. completion.Events.Select(Change.Of)],
            [.. Missed(result, completion), .. completion.Notices]);
        return athletes.TryChange(athlete with { State = completion.State, Fingerprint = plan.Fingerprint }, entry)
            ? TypedResults.Ok(entry)
            : Problems.Outdated();
    }

    /// <summary>Goes on in a changed program; exercises with a new name keep what they have reached.</summary>
    public Results<Ok<AthleteWeek>, ProblemHttpResult> Accept(string id, PlanChangeAnswer answer)
    {
        if (athletes.Find(id) is not { } athlete)
            return Problems.NoSuch("athlete", id);
        if (plans.Find(athlete.Plan) is not { } plan)
            return Problems.NoSuch("program", athlete.Plan);
        if (athlete.Version != answer.Version)
            return Problems.Outdated();

        var run = Fit(plan, athlete.Profile);
        var suggested = Migrate(run, plan, athlete).Suggested.ToDictionary(r => new NameChange($"{r.From}", $"{r.To}"));
        if (answer.Renames.FirstOrDefault(rename => !suggested.ContainsKey(rename)) is { } other)
            return Problems.Bad($"'{other.From}' to '{other.To}' was not suggested.");

        var renames = answer.Renames.Distinct().Select(rename => suggested[rename]).ToArray();
        var state = run.Migrate(athlete.State, renames).State;
        return athletes.TryChange(athlete with { State = state, Fingerprint = plan.Fingerprint })
            ? Week(id)
            : Problems.Outdated();
    }

    /// <summary>Why nothing changed for exercises that were missed.</summary>
    private static IEnumerable<string> Missed(SessionResult result, Completion completion) => result.Exercises
        .Select(done => done.Exercise)
        .Distinct()
        .Except(completion.Events.Select(change => change.Exercise))
        .Select(exercise => (Exercise: exercise, completion.State.Of(exercise).Misses))
        .Where(missed => missed.Misses > 0)
        .Select(missed => missed.Misses == 1
            ? $"{missed.Exercise} stays: missed once."
            : $"{missed.Exercise} stays: missed {missed.Misses} times in a row.");

    /// <summary>The state under the program as it is now; clean where that has not changed.</summary>
    private static Migration Migrate(ResolvedPlan run, OfferedPlan plan, StoredAthlete athlete) =>
        athlete.Fingerprint == plan.Fingerprint ? new(athlete.State) : run.Migrate(athlete.State);

    private static ResolvedPlan Fit(OfferedPlan plan, AthleteProfile profile) => plan.Model.For(profile.Maxes.Aggregate(
        new Athlete { Bodyweight = profile.Bodyweight },
        (athlete, max) => athlete.WithMax(max.Exercise, max.Weight, max.Reps)));

    private static ExerciseResult ResultOf(ExerciseReference exercise, LoggedExercise done) =>
        new(exercise, [.. done.Sets.Select(set => new DoneSet(set.Reps, set.Load) { Rpe = set.Rpe })]);
}
