using PreExhaust.Plans;
using PreExhaust.Resolution;

namespace PreExhaust.Progression;

/// <summary>Works out the state after a session.</summary>
internal sealed class SessionCompletion(ResolvedPlan run, ProgramState state, ProgramPlace place)
{
    private readonly List<string> _notices = [];
    private readonly DueSessions _sessions = new(run, state, place);

    public Completion Complete(SessionResult result)
    {
        var turn = TurnOf(result);
        var settings = run.Plan.SettingsOf(run.Plan.Sessions[turn.Session]);
        var log = new SessionLog(_sessions.Of(turn), result, run.Plan.Catalog, _notices.Add);
        var next = state;
        var isAsked = state.AsksForDeload;
        var events = new List<ProgressEvent>();
        var week = place.Training.WeekOfBlock;
        var exercises = run.Plan.Sessions[turn.Session].Slots
            .Where(slot => slot.IsDoneIn(week))
            .SelectMany(slot => slot.Choices)
            .Distinct();
        foreach (var exercise in exercises)
        {
            var before = state.Of(exercise);
            var outcome = log.Of(exercise);
            var (reached, happened) = Engine(turn, settings, exercise, log).Apply(before, outcome);
            next = next.With(reached);
            isAsked |= Deloads.IsAsked(before.Misses, outcome);
            if (happened is not null)
                events.Add(happened);
        }

        next = next with { AsksForDeload = isAsked };
        return new(MoveOn(next, turn, settings), events.ToValueList(), _notices.Distinct().ToValueList());
    }

    private Turn TurnOf(SessionResult result)
    {
        if (result.Session is not { } name)
            return place.Left[0];
        return place.Left.FirstOrDefault(turn => IsNamed(turn, name)) ?? throw new ArgumentException(
            $"No session '{name}' is still to come this week; there are"
                + $" {string.Join(", ", place.Left.Select(turn => run.Plan.Sessions[turn.Session].Name))}.",
            nameof(result));
    }

    private bool IsNamed(Turn turn, string name) =>
        string.Equals(run.Plan.Sessions[turn.Session].Name, name, StringComparison.OrdinalIgnoreCase);

    private RuleEngine Engine(Turn turn, PlanSettings settings, ExerciseReference exercise, SessionLog log)
    {
        var planned = _sessions.Current.Planned(exercise);
        var endsWeek = !place.ComesThisWeek(exercise, turn);
        var end = new SessionEnd(run, place, _sessions.Current, _sessions.LoadsOf(turn.Session), log.SlotsOf(exercise))
        {
            EndsWeek = endsWeek,
            EndsCycle = endsWeek && planned.IsByCycle && !place.ComesThisCycle(exercise),
            Units = settings.Units,
            Notice = _notices.Add,
        };
        return new(end, planned.Rules);
    }

    /// <summary>On to the next session, or to the next week when this was its last.</summary>
    private ProgramState MoveOn(ProgramState next, Turn turn, PlanSettings settings)
    {
        if (place.Left.Count > 1)
        {
            var before = state.Week == place.Week && state.Cycle == place.Cycle ? state.Done : default;
            return next with
            {
                Cycle = place.Cycle,
                Week = place.Week,
                Block = place.Block,
                Done = before.Add(run.Plan.Sessions[turn.Session].Name),
            };
        }

        var (cycle, week) = place.Week < run.Plan.WeekCount ? (place.Cycle, place.Week + 1) : (place.Cycle + 1, 1);
        return WithDeload(next, settings) with
        {
            Cycle = cycle,
            Week = week,
            Block = ProgramPlace.BlockOf(run.Plan, week),
            Done = default,
        };
    }

    /// <summary>Repetitions missed in a row make the next week a deload.</summary>
    private ProgramState WithDeload(ProgramState next, PlanSettings settings)
    {
        var isAutomatic = settings.Deload is { IsAutomatic: true };
        return next with { IsDeload = isAutomatic && next.AsksForDeload && !state.IsDeload, AsksForDeload = false };
    }
}
