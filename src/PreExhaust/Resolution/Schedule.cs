using PreExhaust.Plans;

namespace PreExhaust.Resolution;

/// <summary>When sessions are due. The caller says what day it is.</summary>
public static class Schedule
{
    /// <summary>The sessions of a day, morning first.</summary>
    public static IReadOnlyList<Session> SessionsOn(this TrainingPlan plan, DayOfWeek day) => plan.Sessions
        .SelectMany(session => session.Days, (session, when) => (Session: session, When: when))
        .Where(s => s.When.Day == day)
        .OrderBy(s => s.When.Half)
        .Select(s => s.Session)
        .Distinct()
        .ToList();

    /// <summary>
    /// The next day with a session, <paramref name="from"/> itself included; <c>null</c> where the plan names no days.
    /// </summary>
    public static DayOfWeek? NextTrainingDay(this TrainingPlan plan, DayOfWeek from) => Enumerable.Range(0, 7)
        .Select(offset => (DayOfWeek?)(((int)from + offset) % 7))
        .FirstOrDefault(day => plan.SessionsOn(day!.Value).Count > 0);
}
