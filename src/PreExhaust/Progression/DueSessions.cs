using PreExhaust.Plans;
using PreExhaust.Resolution;

namespace PreExhaust.Progression;

/// <summary>Works out the numbers of a session for a state.</summary>
internal sealed class DueSessions
{
    private readonly ProgramState _state;
    private readonly ProgramPlace _place;
    private readonly PlanLoads _loads;

    public DueSessions(ResolvedPlan run, ProgramState state, ProgramPlace place)
    {
        _state = state;
        _place = place;
        Current = new(run.Plan, state, place.Running);
        _loads = new(run.Plan, run.Athlete, Current);
    }

    /// <summary>The sets and maxima of the week.</summary>
    public CurrentLoads Current { get; }

    /// <summary>The loads of a session under its settings.</summary>
    public LoadResolver LoadsOf(int session) => _loads.LoadsOf(session);

    /// <summary>A session of the week.</summary>
    public DueSession Of(Turn turn)
    {
        var plan = _place.Plan;
        var session = plan.Sessions[turn.Session];
        var week = _place.Training;
        var place = new LoadPlace(week.Block, week.WeekOfBlock, LoadsOf(turn.Session));
        var deload = week.IsDeload
            ? null
            : Deloads.In(plan.SettingsOf(session).Deload, _place.Running, _state.IsDeload);
        var slots = session.Slots
            .Select((slot, i) => (Slot: slot, Index: new SlotIndex(turn.Session, i)))
            .Where(found => found.Slot.IsDoneIn(week.WeekOfBlock))
            .Select(found => Of(found.Slot, found.Index, place, deload, week.IsDeload));
        return new(_place.Cycle, _place.Week, new(session, week.WeekOfBlock, slots.ToValueList()))
        {
            Block = _place.Block,
            Day = turn.Day,
        };
    }

    private ResolvedSlot Of(ExerciseSlot slot, SlotIndex index, LoadPlace place, DeloadPlan? deload, bool isDeload)
    {
        var first = Of(slot, slot.Exercise, index, place, deload, isDeload);
        return slot.Alternatives.Count == 0 ? first : first with
        {
            Alternatives = slot.Alternatives
                .Distinct()
                .Where(exercise => exercise != slot.Exercise)
                .Select(exercise => Of(slot, exercise, index, place, deload, isDeload))
                .ToValueList(),
        };
    }

    private ResolvedSlot Of(
        ExerciseSlot slot,
        ExerciseReference exercise,
        SlotIndex index,
        LoadPlace place,
        DeloadPlan? deload,
        bool isDeload)
    {
        var isRowDeload = slot.Week(place.Week).IsDeload;
        var work = _loads.Work(Current.Groups(slot, exercise, place), exercise, place);
        if (deload is not null && !isRowDeload)
            work = Deloads.Ease(work, deload, exercise, place.Loads);
        return new(slot, index, work)
        {
            Exercise = exercise,
            Climb = Current.ClimbOf(exercise),
            Warmup = _loads.Warmup(slot.Warmup, exercise, place, work),
            IsDeload = isDeload || isRowDeload || deload is not null,
        };
    }
}
