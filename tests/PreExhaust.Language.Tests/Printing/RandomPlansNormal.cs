using PreExhaust.Plans;

namespace PreExhaust.Language.Tests.Printing;

/// <summary>
/// Makes the same what a text cannot tell apart: a tag that all sets carry is one of the exercise, a rest that no set
/// states is the header's, a session under a week header has the days of the one that it replaces. And leaves out what
/// no text may say: two sessions of a name in one place or week, two progressions of one exercise.
/// </summary>
internal static class RandomPlansNormal
{
    public static TrainingPlan Of(TrainingPlan plan)
    {
        var alone = plan with { Sessions = WithoutRivals(plan) };
        var days = alone with { Sessions = alone.Sessions.Select(s => WithDays(s, alone)).ToValueList() };
        var rested = days.Sessions.Select(session => session with
        {
            Slots = session.Slots.Select(slot => Normal(slot, days.SettingsOf(session).Rest)).ToValueList(),
        });
        return RandomRotations.With(days with
        {
            Sessions = RandomWorkSets.In(RandomProgressions.WithOneForEach(rested.ToValueList())),
        });
    }

    private static ValueList<Session> WithoutRivals(TrainingPlan plan)
    {
        var kept = new List<Session>();
        foreach (var session in plan.Sessions)
        {
            if (!kept.Exists(other => AreRivals(plan, session, other)))
                kept.Add(session);
        }

        return kept.ToValueList();
    }

    private static bool AreRivals(TrainingPlan plan, Session a, Session b)
    {
        if (a.Block != b.Block || !IsNamesake(a, b) || a.WeekSection is null != b.WeekSection is null)
            return false;
        return a.WeekSection is not { } x || b.WeekSection is not { } y || x == y || RandomWeeks.Meet(
            plan.WeekSections[x].Weeks, plan.WeekSections[y].Weeks);
    }

    private static Session WithDays(Session session, TrainingPlan plan)
    {
        if (session.WeekSection is null || session.Days.Count > 0)
            return session;
        var replaced = plan.Sessions.Where(other => other.WeekSection is null && IsNamesake(other, session)).ToList();
        var nearest = replaced.Find(other => other.Block == session.Block) ?? replaced.Find(o => o.Block is null);
        return session with { Days = nearest?.Days ?? default };
    }

    private static bool IsNamesake(Session a, Session b) =>
        string.Equals(a.Name, b.Name, StringComparison.OrdinalIgnoreCase);

    private static ExerciseSlot Normal(ExerciseSlot slot, Rest? headerRest)
    {
        var common = slot.Groups.Select(g => g.Tags.AsEnumerable()).Aggregate((a, b) => a.Intersect(b)).ToList();
        return slot with
        {
            Groups = WithRest(slot.Groups, headerRest)
                .Select(g => g with { Tags = g.Tags.Except(common).ToValueList() })
                .ToValueList(),
            Stages = slot.Stages.Select(stage => WithRest(stage, headerRest)).ToValueList(),
            Weeks = slot.Weeks.Select(r => r with { Groups = WithRest(r.Groups, headerRest) }).ToValueList(),
        };
    }

    private static ValueList<SetGroup> WithRest(ValueList<SetGroup> groups, Rest? headerRest) =>
        groups.Select(g => g with { Rest = g.Rest ?? headerRest }).ToValueList();
}
