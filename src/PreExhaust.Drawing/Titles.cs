using System.Globalization;
using PreExhaust.Fatigue;
using PreExhaust.Sheets;

namespace PreExhaust.Drawing;

/// <summary>Headings over weeks and sessions.</summary>
public static class Titles
{
    /// <summary>The plan, the week, its block and title.</summary>
    public static string Of(WeekSheet week)
    {
        var block = week.Block is null ? "" : $", {week.Block}";
        var title = week.Title is null ? "" : $", {week.Title}";
        var deload = week.IsDeload ? ", deload" : "";
        return FormattableString.Invariant($"{week.Plan}: week {week.Number}{block}{title}{deload}");
    }

    /// <summary>How long a session takes, in minutes.</summary>
    public static string Minutes(SessionSheet session) =>
        SessionTime.InMinutes(session.Time).ToString("0", CultureInfo.InvariantCulture);
}
