using PreExhaust.Plans;

namespace PreExhaust.Progression;

/// <summary>
/// When rules with a period may act. One without a condition looks back at the end of the period, and holds when every
/// set of it reached its minimum; one with a condition acts as soon as that holds, once in a period.
/// </summary>
internal sealed class RulePeriods(SessionEnd end, ValueList<ProgressionRule> rules)
{
    /// <summary>What a rule remembers.</summary>
    public static RuleState StateOf(ProgressionRule rule, ExerciseState state)
    {
        var key = KeyOf(rule);
        return state.Rules.FirstOrDefault(known => known.Rule == key) ?? new(key);
    }

    /// <summary>Counts the session for all rules with a period.</summary>
    public ExerciseState Count(ExerciseState state, ExerciseOutcome? outcome)
    {
        if (outcome is null or { IsDeload: true })
            return state;
        foreach (var alike in rules.Where(rule => rule.Every is not null).GroupBy(KeyOf, StringComparer.Ordinal))
        {
            var known = StateOf(alike.First(), state);
            state = With(state, known with
            {
                Sessions = Math.Min(known.Sessions, 9999) + 1,
                IsMissed = known.IsMissed || outcome.IsMissed,
            });
        }

        return state;
    }

    /// <summary>Whether a rule may be looked at after this session.</summary>
    public bool IsDue(ProgressionRule rule, ExerciseState state, ExerciseOutcome? outcome)
    {
        var endsCycle = rule is { When: null, Every.Unit: ProgressionUnit.Cycle };
        if (outcome is { IsDeload: true } && !endsCycle && rule.When is not WeekCondition)
            return false;
        if (rule.Every is not { } every)
            return outcome is not null;
        var known = StateOf(rule, state);
        return rule.When is null
            ? known.Sessions > 0 && IsOver(every, known, outcome)
            : outcome is not null && (known.Week == 0 || IsPast(every, known));
    }

    /// <summary>A new period begins for a rule.</summary>
    public ExerciseState StartAgain(ProgressionRule rule, ExerciseState state) => rule.Every is null
        ? state
        : With(state, new(KeyOf(rule)) { Week = end.Place.Running, Cycle = end.Place.Cycle });

    private bool IsOver(ProgressionPeriod every, RuleState known, ExerciseOutcome? outcome) => every.Unit switch
    {
        ProgressionUnit.Session => outcome is not null && known.Sessions >= every.Count,
        ProgressionUnit.Week => end.EndsWeek && IsPast(every, known),
        _ => end.EndsCycle && IsPast(every, known),
    };

    /// <summary>A program that was made shorter counts anew.</summary>
    private bool IsPast(ProgressionPeriod every, RuleState known) => every.Unit switch
    {
        ProgressionUnit.Session => known.Sessions >= every.Count,
        ProgressionUnit.Week => end.Place.Running < known.Week || end.Place.Running - known.Week >= every.Count,
        _ => end.Place.Cycle < known.Cycle || end.Place.Cycle - known.Cycle >= every.Count,
    };

    private static string KeyOf(ProgressionRule rule) =>
        rule.When is null ? $"{rule.Every}" : $"{rule.Every} when {rule.When}";

    private static ExerciseState With(ExerciseState state, RuleState rule)
    {
        var others = state.Rules.Where(known => known.Rule != rule.Rule);
        return state with
        {
            Rules = others.Append(rule).OrderBy(known => known.Rule, StringComparer.Ordinal).ToValueList(),
        };
    }
}
