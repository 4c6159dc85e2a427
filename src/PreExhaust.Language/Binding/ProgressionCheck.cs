using PreExhaust.Language.Diagnostics;
using PreExhaust.Language.Text;
using PreExhaust.Plans;

namespace PreExhaust.Language.Binding;

/// <summary>Holds the progression of an exercise against its sets.</summary>
internal sealed class ProgressionCheck(BindingContext context)
{
    /// <summary>The rules that fit; what contradicts the sets or never acts is reported and left out.</summary>
    public ValueList<ProgressionRule> Check(ExerciseSlot slot)
    {
        var rules = new List<ProgressionRule>();
        foreach (var rule in slot.Progression)
        {
            if ((Contradiction(slot, rule) ?? Hidden(rules, rule)) is { } problem)
                Report(rule, problem);
            else
                rules.Add(rule);
        }

        return rules.ToValueList();
    }

    private static string? Contradiction(ExerciseSlot slot, ProgressionRule rule)
    {
        if (rule.Change is AdvanceStage && slot.Stages.Count == 0)
            return "There is no next stage: write the sets as stages, such as 'stages 5x3+ | 6x2+ | 10x1+'.";
        var sets = EverySet(slot).ToList();
        if (sets.Count == 0)
            return null;
        if (rule.Change is DoubleProgression && !sets.Any(IsRange))
            return "A double progression climbs a range of repetitions first; give the sets one, such as '3x8-12'.";
        var most = EveryPrescription(slot).Max(groups => groups.Sum(g => g.Count.Upper));
        return rule.When is SetCondition { Set: var set } && set > most
            ? $"The exercise has {most} {(most == 1 ? "set" : "sets")}; set {set} never comes."
            : null;
    }

    private static IEnumerable<ValueList<SetGroup>> EveryPrescription(ExerciseSlot slot) =>
        slot.Stages.Concat(slot.Weeks.Select(row => row.Groups)).Append(slot.Groups);

    private static IEnumerable<SetGroup> EverySet(ExerciseSlot slot) => EveryPrescription(slot).SelectMany(g => g);

    private static bool IsRange(SetGroup group) => group.Target is RepTarget { Reps.IsPoint: false };

    private static string? Hidden(List<ProgressionRule> before, ProgressionRule rule) =>
        before.Find(earlier => Hides(earlier, rule)) is { } first
            ? $"This never acts: 'progress {first}' before it holds whenever it would."
            : null;

    /// <summary>Whether the first rule surely acts whenever the second one could.</summary>
    private static bool Hides(ProgressionRule first, ProgressionRule second) =>
        IsSureToAct(first.Change)
        && (first.Every is null || first.Every == second.Every)
        && Covers(first.When, second.When);

    /// <summary>The other changes depend on more than the condition.</summary>
    private static bool IsSureToAct(ProgressionChange change) => change
        is AddWeight or ScaleWeight or AddReps or AddSets or RaiseTrainingMax or AddToLoad
        or AdvanceStage { RestartDecrease: not null };

    private static bool Covers(ProgressionCondition? wide, ProgressionCondition? narrow) => (wide, narrow) switch
    {
        (MissedCondition a, MissedCondition b) => a.Times <= b.Times,
        (LastSetCondition a, LastSetCondition b) => a.Reps <= b.Reps,
        (SetCondition a, SetCondition b) => a.Set == b.Set && a.Reps <= b.Reps,
        (TotalCondition a, TotalCondition b) => a.Reps <= b.Reps,
        _ => wide == narrow,
    };

    private void Report(ProgressionRule rule, string problem)
    {
        context.Diagnostics.Add(DiagnosticKinds.ProgressionMismatch, TextSpan.Of(rule.Source), problem);
    }
}
