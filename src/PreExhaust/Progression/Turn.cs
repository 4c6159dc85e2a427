using PreExhaust.Plans;

namespace PreExhaust.Progression;

/// <summary>A session in its turn of a week.</summary>
/// <param name="Session">The place of the session in <see cref="TrainingPlan.Sessions"/>.</param>
/// <param name="Day">The day; <c>null</c> for a session that has none.</param>
internal sealed record Turn(int Session, SessionDay? Day)
{
    /// <summary>The sessions of a week: those with days in their order, then the others.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="week">The week of the whole program, from 1; rotations run on over it.</param>
    /// <param name="training">The same week as the plan has it.</param>
    public static ValueList<Turn> Of(TrainingPlan plan, int week, TrainingWeek training)
    {
        var calendar = plan.Calendar(week, training);
        var rotation = plan.RotationOf(training);
        var others = training.Sessions
            .Where(session => calendar.All(scheduled => scheduled.Session != session))
            .Where(session => !rotation.Holds(plan.Sessions[session].Name));
        return calendar
            .Select(scheduled => new Turn(scheduled.Session, scheduled.When))
            .Concat(others.Select(session => new Turn(session, null)))
            .ToValueList();
    }
}
