using PreExhaust.Plans;
using PreExhaust.Resolution;

namespace PreExhaust.Analysis;

/// <summary>A lift whose written load is the same in every week.</summary>
/// <param name="Place">Where it stands.</param>
/// <param name="Slot">The exercise as planned.</param>
/// <param name="Weeks">In how many weeks it is done.</param>
internal sealed record UnchangedLift(SlotIndex Place, ExerciseSlot Slot, int Weeks)
{
    /// <summary>
    /// The compounds that are done with the same fixed sets and load in enough weeks. Ranges, open sets, efforts and
    /// techniques leave the lifter room to grow; an exercise that grows on some line, by a rule or by week rows, is
    /// left alone on all; and easy sets need not grow.
    /// </summary>
    public static IEnumerable<UnchangedLift> Of(PlanContext context, int fewestWeeks)
    {
        var plan = context.Plan;
        var lifts = (
            from held in Held(context)
            where held.Weeks >= fewestWeeks
            from lift in Lifts(held.Session, held.Weeks)
            select lift).ToValueList();
        if (lifts.Count == 0)
            return lifts;
        var growing = new HashSet<string>(
            plan.Sessions.SelectMany(session => session.Slots)
                .Where(slot => slot.Progression.Count > 0 || slot.Stages.Count > 0 || slot.Weeks.Count > 0)
                .Select(slot => slot.Exercise.Name),
            StringComparer.OrdinalIgnoreCase);
        return lifts.Where(lift => !growing.Contains(lift.Slot.Exercise.Name));
    }

    /// <summary>One step of the implement every week.</summary>
    public ProgressionRule Step(TrainingPlan plan)
    {
        var settings = plan.SettingsOf(plan.Sessions[Place.Session]);
        var implement = plan.Catalog.Find(Slot.Exercise.Name)?.Loadability ?? "barbell";
        var step = LoadSteps.Of(implement, settings.Units ?? MassUnit.Kilogram, settings).Step;
        return new(new AddWeight(step)) { Every = new(1, ProgressionUnit.Week) };
    }

    /// <summary>The sessions in the order in which they are first held, in how many weeks.</summary>
    private static IEnumerable<(SessionContext Session, int Weeks)> Held(PlanContext context)
    {
        var first = new List<SessionContext>();
        var weeks = new int[context.Plan.Sessions.Count];
        foreach (var week in context.Cycle.Where(week => !week.IsDeload))
        {
            foreach (var session in week.Work.Contexts)
            {
                if (weeks[session.SessionIndex]++ == 0)
                    first.Add(session);
            }
        }

        return first.Select(session => (session, weeks[session.SessionIndex]));
    }

    private static IEnumerable<UnchangedLift> Lifts(SessionContext session, int weeks) =>
        from work in session.Slots
        where work is { HardSets: > 0, Exercise.IsCompound: true } && !work.HasTag("speed")
        let slot = work.Slot
        where slot is { Weeks.Count: 0, OnlyWeeks: null, Groups.Count: > 0 } && slot.Groups.All(IsFixed)
        select new UnchangedLift(session.PlaceOf(work), slot, weeks);

    private static bool IsFixed(SetGroup group) =>
        group is { Target: RepTarget { Reps.IsPoint: true }, Open: OpenEnd.None, Effort: null, Technique: null }
        && group.Load is WeightLoad { Weight.IsPoint: true } or PercentLoad { Percent.IsPoint: true, Of: null };
}
