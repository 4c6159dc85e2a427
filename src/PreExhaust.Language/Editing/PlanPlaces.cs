using PreExhaust.Fatigue;
using PreExhaust.Plans;
using PreExhaust.Resolution;

namespace PreExhaust.Language.Editing;

/// <summary>What of a plan stands where in its text.</summary>
internal sealed class PlanPlaces
{
    private readonly ILookup<int, SlotIndex> _byStart;
    private readonly Lazy<ResolvedPlan> _resolved;

    public PlanPlaces(TrainingPlan plan)
    {
        Plan = plan;
        _byStart = plan.Sessions
            .SelectMany((session, s) => session.Slots.Select((slot, i) => (slot, Index: new SlotIndex(s, i))))
            .Where(place => place.slot.Source is not null)
            .ToLookup(place => place.slot.Source!.Start, place => place.Index);
        _resolved = new(() => plan.For(new()));
    }

    public TrainingPlan Plan { get; }

    /// <summary>The exercise whose name begins at an offset; <c>null</c> where none does.</summary>
    public SlotIndex? SlotAt(int start) => _byStart[start].Cast<SlotIndex?>().FirstOrDefault();

    public ExerciseSlot SlotOf(SlotIndex index) => Plan.Sessions[index.Session].Slots[index.Slot];

    /// <summary>The exercise with its loads in the first week that has it.</summary>
    public ResolvedSlot? Resolve(SlotIndex index)
    {
        var week = FirstWeekOf(Plan.Sessions[index.Session], SlotOf(index));
        return _resolved.Value.Session(index.Session, week).Slots.FirstOrDefault(slot => slot.Index == index);
    }

    /// <summary>The sets of an exercise with their loads, those of each row in its first week.</summary>
    public IEnumerable<ResolvedGroup> ResolvedGroups(SlotIndex index)
    {
        var session = Plan.Sessions[index.Session];
        var rows = SlotOf(index).Weeks.Select(row =>
            Enumerable.Range(1, Plan.WeekCountOf(session)).FirstOrDefault(row.Weeks.Contains));
        return rows.Prepend(FirstWeekOf(session, SlotOf(index)))
            .Where(week => week > 0)
            .Distinct()
            .SelectMany(week => _resolved.Value.Session(index.Session, week).Slots)
            .Where(slot => slot.Index == index)
            .SelectMany(slot => slot.Warmup.Concat(slot.Groups));
    }

    /// <summary>The first week in which a session, and an exercise of it, is done.</summary>
    public int FirstWeekOf(Session session, ExerciseSlot? slot = null)
    {
        var weeks = Enumerable.Range(1, Plan.WeekCountOf(session));
        var section = Plan.WeekSectionOf(session);
        return weeks.FirstOrDefault(week =>
            (section?.Weeks.Contains(week) ?? true) && (slot?.IsDoneIn(week) ?? true)) is var first and > 0
            ? first
            : 1;
    }

    /// <summary>What the place of an exercise costs it, in the first week that has it.</summary>
    public OrderCost? CostOf(SlotIndex index)
    {
        var session = Plan.Sessions[index.Session];
        return SessionLedger.Of(Plan, session, FirstWeekOf(session, SlotOf(index))).CostOf(index.Slot);
    }
}
