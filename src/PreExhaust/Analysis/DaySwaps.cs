using PreExhaust.Analysis.Edits;
using PreExhaust.Plans;

namespace PreExhaust.Analysis;

/// <summary>Proposals to hold sessions on other days.</summary>
internal static class DaySwaps
{
    /// <summary>More are not worth trying: whoever has a week of many sessions plans it anew.</summary>
    private const int MostProposals = 6;

    /// <summary>A session's day against that of every other session, those of the second session first.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="first">The session that comes first in the week, from 0.</param>
    /// <param name="second">The session that follows too soon, from 0.</param>
    public static ValueList<Fix> Of(TrainingPlan plan, int first, int second) =>
        Of(plan, second).Concat(Of(plan, first)).Distinct().Take(MostProposals).ToValueList();

    private static IEnumerable<Fix> Of(TrainingPlan plan, int session)
    {
        var moved = plan.Sessions[session];
        for (var i = 0; i < plan.Sessions.Count; i++)
        {
            var other = plan.Sessions[i];
            var fits = other.Block == moved.Block && other.WeekSection == moved.WeekSection && other.Days.Count == 1;
            if (i != session && fits && moved.Days.Count == 1 && moved.Days != other.Days)
            {
                yield return new(
                    $"Swap the days of {moved.Name} and {other.Name}",
                    new SwapDays(Math.Min(session, i), Math.Max(session, i)));
            }
        }
    }
}
