using PreExhaust.Plans;

namespace PreExhaust.Analysis;

/// <summary>The weeks of a session that differ from each other.</summary>
internal static class WeekVariants
{
    /// <summary>Two years; later weeks are left out, because work must stay bounded.</summary>
    private const int MostWeeks = 104;

    /// <summary>
    /// The first week of each distinct form that the session takes, among the weeks in which it is held.
    /// </summary>
    public static IEnumerable<int> Of(TrainingPlan plan, Session session)
    {
        var changing = session.Slots
            .Where(slot => slot.Weeks.Count > 0 || slot.OnlyWeeks is not null)
            .ToList();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var week in plan.WeeksOf(session, MostWeeks))
        {
            var isDeload = plan.IsDeload(session, week) ? "deload " : "";
            if (seen.Add(isDeload + string.Join(" ", changing.Select(slot => FormOf(slot, week)))))
                yield return week;
        }
    }

    /// <summary>The row that holds, -1 for none, or -2 where the exercise is not done.</summary>
    private static int FormOf(ExerciseSlot slot, int week)
    {
        if (!slot.IsDoneIn(week))
            return -2;
        for (var i = 0; i < slot.Weeks.Count; i++)
        {
            if (slot.Weeks[i].Weeks.Contains(week))
                return i;
        }

        return -1;
    }
}
