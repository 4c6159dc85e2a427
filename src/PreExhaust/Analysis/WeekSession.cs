using PreExhaust.Plans;

namespace PreExhaust.Analysis;

/// <summary>A session as it is held in a week.</summary>
/// <param name="Context">The session.</param>
/// <param name="When">The day; <c>null</c> where the plan leaves it open.</param>
public sealed record WeekSession(SessionContext Context, SessionDay? When)
{
    private const int MorningHour = 9;
    private const int NoonHour = 12;
    private const int EveningHour = 18;

    /// <summary>
    /// Hours from the start of Monday: mornings count as 9 o'clock, afternoons as 18, days without either as noon;
    /// <c>null</c> where the plan leaves the day open.
    /// </summary>
    public double? Hours => When is null
        ? null
        : (24 * (((int)When.Day + 6) % 7)) + When.Half switch
        {
            DayHalf.Morning => MorningHour,
            DayHalf.Afternoon => EveningHour,
            _ => NoonHour,
        };
}
