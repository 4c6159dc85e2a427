using PreExhaust.Analysis;
using PreExhaust.Plans;

namespace PreExhaust.Resolution;

/// <summary>A plan fitted to an athlete. Sessions are resolved on demand, so that long programs cost nothing.</summary>
/// <param name="Plan">The plan.</param>
/// <param name="Athlete">The athlete.</param>
public sealed record ResolvedPlan(TrainingPlan Plan, Athlete Athlete)
{
    /// <summary>The exercises of a session with their loads.</summary>
    /// <param name="session">The place of the session in the plan, from 0.</param>
    /// <param name="week">The week, from 1; after its last week the plan starts again.</param>
    public ResolvedSession Session(int session, int week = 1)
    {
        if (session < 0 || session >= Plan.Sessions.Count)
            throw new ArgumentOutOfRangeException(nameof(session), session, "The plan has no such session.");
        if (week < 1)
            throw new ArgumentOutOfRangeException(nameof(week), week, "Weeks count from 1.");

        var planned = Plan.Sessions[session];
        var weekOfCycle = ((week - 1) % Math.Max(1, Plan.WeekCount)) + 1;
        var loads = new LoadResolver(Plan.SettingsOf(planned), Athlete, Plan.Catalog);
        var slots = planned.Slots
            .Select((slot, i) => (Slot: slot, Index: new SlotIndex(session, i)))
            .Where(s => s.Slot.IsDoneIn(weekOfCycle))
            .Select(s => Resolve(s.Slot, s.Index, weekOfCycle, loads));
        return new(planned, weekOfCycle, slots.ToValueList());
    }

    /// <summary>The exercises of one of the plan's sessions with their loads.</summary>
    /// <param name="session">A session of <see cref="Plan"/>.</param>
    /// <param name="week">The week, from 1; after its last week the plan starts again.</param>
    public ResolvedSession Session(Session session, int week = 1) =>
        Session(Plan.Sessions.ToList().IndexOf(session), week);

    private static ResolvedSlot Resolve(ExerciseSlot slot, SlotIndex index, int week, LoadResolver loads)
    {
        var prescription = slot.Week(week);
        return new(slot, index, Resolve(prescription.Groups))
        {
            Warmup = Resolve(slot.Warmup),
            IsDeload = prescription.IsDeload,
        };

        ValueList<ResolvedGroup> Resolve(ValueList<SetGroup> groups) =>
            groups.Select(g => new ResolvedGroup(g, loads.Resolve(g.Load, slot.Exercise))).ToValueList();
    }
}
