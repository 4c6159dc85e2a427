using PreExhaust.Plans;

namespace PreExhaust.Resolution;

/// <summary>When sessions are due. The caller says what day it is.</summary>
public static class Schedule
{
    private const int DaysOfWeek = 7;

    /// <summary>The sessions of a day, morning first.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="day">The day.</param>
    /// <param name="week">The week, from 1; rotations run on when the plan starts again.</param>
    public static IReadOnlyList<Session> SessionsOn(this TrainingPlan plan, DayOfWeek day, int week = 1) => plan
        .Calendar(week)
        .Where(scheduled => scheduled.When.Day == day)
        .Select(scheduled => plan.Sessions[scheduled.Session])
        .Distinct()
        .ToList();

    /// <summary>
    /// The next day with a session, <paramref name="from"/> itself included; <c>null</c> where none comes within seven
    /// days. A new week begins on Monday.
    /// </summary>
    /// <param name="plan">The plan.</param>
    /// <param name="from">The day to begin with.</param>
    /// <param name="week">Its week, from 1.</param>
    public static DayOfWeek? NextTrainingDay(this TrainingPlan plan, DayOfWeek from, int week = 1)
    {
        for (var offset = 0; offset < DaysOfWeek; offset++)
        {
            var day = (DayOfWeek)(((int)from + offset) % DaysOfWeek);
            if (offset > 0 && day == DayOfWeek.Monday)
                week++;
            if (plan.SessionsOn(day, week).Count > 0)
                return day;
        }

        return null;
    }
}
