using PreExhaust.Plans;

namespace PreExhaust.Progression;

/// <summary>Tries the rules of an exercise in order after a session; the first that holds and can act does.</summary>
internal sealed class RuleEngine(SessionEnd end, ValueList<ProgressionRule> rules)
{
    private readonly ExerciseChanges _changes = new(end);
    private readonly RulePeriods _periods = new(end, rules);

    /// <summary>The exercise after the session, and what has changed.</summary>
    /// <param name="state">The exercise before it.</param>
    /// <param name="outcome">What was done; <c>null</c> where the exercise was left out.</param>
    public (ExerciseState State, ProgressEvent? Event) Apply(ExerciseState state, ExerciseOutcome? outcome)
    {
        var counted = _periods.Count(Counted(state, outcome), outcome);
        var next = counted;
        ProgressEvent? happened = null;
        foreach (var rule in rules.Where(rule => _periods.IsDue(rule, counted, outcome)))
        {
            var holds = happened is null && Holds(rule, counted, outcome);
            var change = holds ? _changes.Apply(rule.Change, next, outcome) : null;
            if (change is not null)
            {
                happened = new(state.Exercise, change.Kind, rule, change.Text);
                next = ClearMisses(change.State, rule);
            }

            if (change is not null || rule.When is null)
                next = _periods.StartAgain(rule, next);
        }

        return (next, happened);
    }

    private ExerciseState Counted(ExerciseState state, ExerciseOutcome? outcome)
    {
        if (outcome is null)
            return state;
        var weights = end.Current.Planned(state.Exercise).Weights;
        var isFound = weights.Kind == LoadKind.Open && state.Load is null && rules.Count > 0;
        return state with
        {
            Load = isFound ? outcome.HeaviestDone : state.Load,
            Sessions = state.Sessions == int.MaxValue ? state.Sessions : state.Sessions + 1,
            Misses = outcome.IsDeload ? state.Misses : outcome.IsMissed ? Math.Min(state.Misses, 9999) + 1 : 0,
        };
    }

    private static bool Holds(ProgressionRule rule, ExerciseState state, ExerciseOutcome? outcome) => rule.When switch
    {
        null when rule.Every is not null => !RulePeriods.StateOf(rule, state).IsMissed,
        null => rule.Change is SumOfReps || outcome is { IsMissed: false },
        MissedCondition missed => outcome is { IsMissed: true } && state.Misses >= missed.Times,
        LastSetCondition last => outcome?.LastReps >= last.Reps,
        SetCondition set => outcome is not null && set.Set >= 1 && set.Set <= outcome.Sets.Count
            && outcome.Sets[set.Set - 1].Reps >= set.Reps,
        TotalCondition total => outcome?.Total >= total.Reps,
        WeekCondition week => outcome?.Week == week.Week,
        _ => throw new NotSupportedException($"This version does not know the condition '{rule.When}'."),
    };

    /// <summary>What misses were counted for has happened; a rule that waits for more goes on counting.</summary>
    private ExerciseState ClearMisses(ExerciseState state, ProgressionRule rule)
    {
        if (rule.When is not MissedCondition acted)
            return state;
        var isWaitedFor = rules.Any(other => other.When is MissedCondition missed && missed.Times > acted.Times);
        return isWaitedFor ? state : state with { Misses = 0 };
    }
}
