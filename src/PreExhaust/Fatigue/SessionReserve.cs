using PreExhaust.Plans;

namespace PreExhaust.Fatigue;

/// <summary>What a session leaves to each of its exercises: the data of charts and reports.</summary>
public static class SessionReserve
{
    /// <summary>
    /// The exercises that the catalogue knows and that train in the week, in the order in which they begin; predictions
    /// are right to one or two repetitions at best, see <see cref="ReserveLedger"/>.
    /// </summary>
    /// <param name="plan">The plan, whose settings hold where the session has none.</param>
    /// <param name="session">A session of the plan.</param>
    /// <param name="week">The week of its block, from 1.</param>
    public static ValueList<ExerciseReserve> Reserve(this TrainingPlan plan, Session session, int week = 1) =>
        SessionLedger.Of(plan, session, week).Reserve().ToValueList();
}
