using PreExhaust.Analysis;
using PreExhaust.Fatigue;
using PreExhaust.Plans;
using PreExhaust.Volume;

namespace PreExhaust.Comparing;

/// <summary>Adds up what plans ask for, to be compared.</summary>
public static class PlanComparison
{
    /// <summary>A week of a plan, or one of its sessions.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="week">The week of the calendar, from 1.</param>
    /// <param name="session">The name of a session, in any case; <c>null</c> for all of the week.</param>
    /// <param name="options">What is wanted of the rules; <c>null</c> for what they do by themselves.</param>
    public static WorkSummary Summarize(
        this TrainingPlan plan, int week = 1, string? session = null, AnalysisOptions? options = null)
    {
        options ??= AnalysisOptions.Default;
        var held = new PlanContext(plan, options).WeekAt(week).Sessions
            .Select(one => one.Context)
            .Where(one => session is null || Is(one.Session.Name, session))
            .ToList();
        // A session that stands alone counts once, on however many days it is held.
        var contexts = session is null ? held : held.Distinct().ToList();
        var isOne = session is not null || plan.Sessions.Count == 1;
        return new(isOne && contexts.Count > 0 ? contexts[0].Session.Name : plan.Name, Exercises(contexts))
        {
            Time = TimeSpan.FromTicks(contexts.Sum(c => SessionTime.Estimate(plan, c.Session, c.Week).Ticks)),
            Volume = VolumeCount.Sum(contexts.Select(context => context.Volume)),
            Findings = plan.Check(options.WithoutFixes())
                .Where(finding => session is null || contexts.Exists(c => c.SessionIndex == finding.Slot.Session))
                .ToValueList(),
        };
    }

    private static ValueList<ExerciseWork> Exercises(IEnumerable<SessionContext> contexts) => contexts
        .SelectMany(context => context.Slots.Where(slot => slot.IsWork), (context, slot) => (context, slot))
        .GroupBy(done => done.slot.Exercise?.Name ?? done.slot.Slot.Exercise.ToString(), StringComparer.Ordinal)
        .Select(alike => alike.Select(done => Of(alike.Key, done.context, done.slot)).Aggregate(Add))
        .ToValueList();

    private static ExerciseWork Of(string name, SessionContext context, SlotWork slot)
    {
        var sets = slot.Sets.Where(set => set.IsWork).ToList();
        var cost = context.Ledger.CostOf(slot.Index);
        var groups = slot.Slot.Week(context.Week).Groups;
        return new(name, string.Join("; ", groups.Select(group => (group with { Rest = null }).ToString())))
        {
            IsCompound = slot.Exercise is { IsCompound: true },
            Sets = sets.Count,
            HardSets = slot.HardSets,
            Reps = sets.Sum(set => set.Dose.Reps),
            VolumeLoad = sets.Sum(set => set.Dose.Reps * set.Dose.Load),
            FreshReps = cost?.FreshReps,
            LostReps = cost?.LostReps ?? 0,
            LeftAtEnd = sets.Count > 0 ? LeftAfter(context.Ledger, sets[sets.Count - 1]) : null,
            IsPreExhaust = slot.Slot.Intents.Any(intent => intent.Kind != IntentKind.PostExhaust),
        };
    }

    /// <summary>Where the plan names no load, the lifter takes one that leaves what the effort says.</summary>
    private static double? LeftAfter(SessionLedger ledger, SetWork set) =>
        set.Dose.IsLoadKnown ? ledger.ForecastOf(set)?.PredictedReps - set.Dose.Reps : null;

    private static ExerciseWork Add(ExerciseWork first, ExerciseWork second) => first with
    {
        Prescription = first.Prescription == second.Prescription
            ? first.Prescription
            : $"{first.Prescription} | {second.Prescription}",
        Sets = first.Sets + second.Sets,
        HardSets = first.HardSets + second.HardSets,
        Reps = first.Reps + second.Reps,
        VolumeLoad = first.VolumeLoad + second.VolumeLoad,
        LostReps = Math.Max(first.LostReps, second.LostReps),
        LeftAtEnd = first.LeftAtEnd is { } left && second.LeftAtEnd < left ? second.LeftAtEnd : first.LeftAtEnd,
        IsPreExhaust = first.IsPreExhaust || second.IsPreExhaust,
    };

    private static bool Is(string name, string other) => string.Equals(name, other, StringComparison.OrdinalIgnoreCase);
}
