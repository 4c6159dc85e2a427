using PreExhaust.Plans;

namespace PreExhaust.Fatigue;

/// <summary>The exercises of a session, each worked out once for all weeks that do it by the same row.</summary>
internal sealed class SessionWork
{
    private readonly TrainingPlan _plan;
    private readonly Session _session;
    private readonly SlotWork?[][] _byRow;

    public SessionWork(TrainingPlan plan, Session session)
    {
        (_plan, _session) = (plan, session);
        Settings = plan.SettingsOf(session);
        _byRow = new SlotWork?[session.Slots.Count][];
    }

    /// <summary>The settings of the session, or of the plan where it has none.</summary>
    public PlanSettings Settings { get; }

    /// <summary>What is done in a week, at most <see cref="SessionLedger.MostSlots"/>.</summary>
    /// <param name="week">The week, from 1.</param>
    public ValueList<SlotWork> In(int week)
    {
        var slots = new List<SlotWork>();
        for (var i = 0; i < _session.Slots.Count && slots.Count < SessionLedger.MostSlots; i++)
        {
            if (_session.Slots[i].IsDoneIn(week))
                slots.Add(Of(i, _session.Slots[i], week));
        }

        return slots.ToValueList();
    }

    /// <summary>The session in a week, with its clock.</summary>
    /// <param name="week">The week, from 1.</param>
    public SessionLedger LedgerOf(int week) => new(In(week), Settings, _session.Groups);

    private SlotWork Of(int index, ExerciseSlot slot, int week)
    {
        var byRow = _byRow[index] ??= new SlotWork?[slot.Weeks.Count + 1];
        return byRow[slot.RowOf(week) + 1 ?? 0] ??= new(
            index, slot, week, Settings, _plan.Catalog, Supersets.IsPaced(_session, slot));
    }
}
