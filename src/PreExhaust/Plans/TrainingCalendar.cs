namespace PreExhaust.Plans;

/// <summary>On which days the sessions of a plan fall, by their own days or in rotation.</summary>
public static class TrainingCalendar
{
    private const int DaysOfWeek = 7;

    /// <summary>
    /// The sessions of a week in the order of its days, Monday first; those with neither days nor rotation are not
    /// among them.
    /// </summary>
    /// <param name="plan">The plan.</param>
    /// <param name="week">The week, from 1; it may lie beyond the cycle, because a rotation runs on.</param>
    public static ValueList<ScheduledSession> Calendar(this TrainingPlan plan, int week) =>
        plan.Calendar(week, plan.Week(week));

    /// <summary>The same for a week that is worked out already.</summary>
    internal static ValueList<ScheduledSession> Calendar(this TrainingPlan plan, int week, TrainingWeek training)
    {
        var rotation = plan.RotationOf(training);
        var weeksBefore = (plan.BlockRotationOf(training) is null ? week : training.WeekOfBlock) - 1;
        var ownDays = training.Sessions
            .Where(i => !rotation.Holds(plan.Sessions[i].Name))
            .SelectMany(i => plan.Sessions[i].Days, (i, day) => new ScheduledSession(i, day));
        return InTurn(plan, training, rotation, weeksBefore)
            .Concat(ownDays)
            .OrderBy(scheduled => Order(scheduled.When))
            .ToValueList();
    }

    /// <summary>The number of weeks after which the calendar repeats itself, 1 or more.</summary>
    public static int CalendarPeriod(this TrainingPlan plan)
    {
        var (weeks, turns) = (plan.WeekCount, plan.Settings.Rotation?.Period ?? 1);
        var period = (long)weeks / Rotation.GreatestCommonDivisor(weeks, turns) * turns;
        return (int)Math.Min(int.MaxValue, period);
    }

    private static Rotation? BlockRotationOf(this TrainingPlan plan, TrainingWeek week) =>
        week.Block is { } block ? plan.Blocks[block].Settings.Rotation : null;

    private static IEnumerable<ScheduledSession> InTurn(
        TrainingPlan plan, TrainingWeek week, Rotation? rotation, int weeksBefore)
    {
        if (rotation is null || rotation.Sessions.Count == 0)
            yield break;
        var days = DaysOf(rotation);
        for (var i = 0; i < days.Count; i++)
        {
            var turn = (int)((((long)weeksBefore * days.Count) + i) % rotation.Sessions.Count);
            var session = week.Sessions.Where(s => IsNamed(plan.Sessions[s].Name, rotation.Sessions[turn]));
            foreach (var held in session)
                yield return new(held, days[i]);
        }
    }

    private static List<SessionDay> DaysOf(Rotation rotation) => rotation.Days.Count > 0
        ? rotation.Days.OrderBy(Order).ToList()
        : Enumerable.Range(1, DaysOfWeek).Select(day => new SessionDay((DayOfWeek)(day % DaysOfWeek))).ToList();

    /// <summary>The rotation that holds in a week, of its block or else of the plan.</summary>
    internal static Rotation? RotationOf(this TrainingPlan plan, TrainingWeek week) =>
        plan.BlockRotationOf(week) ?? plan.Settings.Rotation;

    /// <summary>Whether a session takes turns with others.</summary>
    internal static bool Holds(this Rotation? rotation, string session) =>
        rotation?.Sessions.Any(name => IsNamed(session, name)) == true;

    private static bool IsNamed(string session, string name) =>
        !string.Equals(name, Rotation.Off, StringComparison.OrdinalIgnoreCase)
        && string.Equals(session, name, StringComparison.OrdinalIgnoreCase);

    /// <summary>Monday first, morning first.</summary>
    private static int Order(SessionDay day) =>
        ((((int)day.Day + DaysOfWeek - 1) % DaysOfWeek) * 3) + (int)day.Half;
}
