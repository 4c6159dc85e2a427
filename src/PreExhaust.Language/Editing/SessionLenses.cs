using PreExhaust.Fatigue;
using PreExhaust.Language.Text;
using PreExhaust.Plans;

namespace PreExhaust.Language.Editing;

/// <summary>Says above each session what it comes to.</summary>
public static class SessionLenses
{
    /// <summary>
    /// Minutes, hard sets, and the main muscle of which least is left in the end, in the first week of each session.
    /// </summary>
    public static IEnumerable<EditorLens> Of(EditorDocument document)
    {
        var plan = document.Bound.Plan;
        return
            from session in plan.Sessions
            let place = session.Source
            where place is not null && session.Slots.Count > 0
            let week = document.Places.FirstWeekOf(session)
            select new EditorLens(TextSpan.Of(place), Title(plan, session, week));
    }

    internal static string Minutes(TimeSpan time) =>
        FormattableString.Invariant($"about {SessionTime.InMinutes(time):0} min");

    private static string Title(TrainingPlan plan, Session session, int week)
    {
        var ledger = SessionLedger.Of(plan, session, week);
        var sets = ledger.Slots.Sum(slot => slot.HardSets);
        var parts = new List<string>
        {
            Minutes(SessionTime.Estimate(plan, session, week)),
            sets == 1 ? "1 hard set" : $"{sets} hard sets",
        };
        if (ledger.Curves().OrderBy(curve => curve.Lowest).FirstOrDefault() is { } main)
            parts.Add(FormattableString.Invariant($"{main.Group.Name} {main.Lowest * 100:0} % left"));
        return string.Join(" | ", parts);
    }
}
