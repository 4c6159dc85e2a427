using System.Xml.Linq;
using PreExhaust.Sheets;

namespace PreExhaust.Drawing;

/// <summary>
/// A session as a page for people: what to do, what it leaves of the muscles, what the week comes to.
/// </summary>
public static class SessionPage
{
    /// <summary>
    /// The page as a fragment of HTML: one <c>article</c> with tables and pictures in SVG, without scripts and styles.
    /// Classes begin with <c>px-</c>; links with <c>data-line</c> name a line of the text.
    /// </summary>
    /// <param name="week">The week, whose volume is shown.</param>
    /// <param name="session">One of its sessions.</param>
    /// <param name="findings">What there is to say about the session.</param>
    public static string Of(WeekSheet week, SessionSheet session, IEnumerable<PageFinding> findings) =>
        Html.Write(Html.Element(
            "article",
            "px-session",
            Head(week, session),
            session.Exercises.Count == 0
                ? Html.Element("p", "px-quiet", "No exercises in this week.")
                : SessionTable.Of(session),
            session.Missing.Select(missing => Html.Element("p", "px-missing", missing)),
            Section("What it costs", null, FindingList.Of(findings)),
            session.Muscles.Count == 0 ? null : Section(
                "Strength left of the main muscles",
                "By the model, after each exercise; a full bar is 100 %.",
                ReserveChart.Of(session)),
            week.Muscles.Count == 0 ? null : Section(
                "Hard sets in the week",
                "Helpers count half; the band is where most programs are.",
                VolumeChart.Of(week.Muscles))));

    private static XElement Head(WeekSheet week, SessionSheet session) => Html.Element(
        "header",
        null,
        Html.Element("p", "px-week", Titles.Of(week)),
        Html.Element("h1", null, session.Name),
        Html.Element("p", "px-facts", string.Join(" · ", Facts(session))),
        session.Notes.Select(note => Html.Element("p", "px-note", note)));

    private static IEnumerable<string> Facts(SessionSheet session)
    {
        if (session.When is { } day)
            yield return day.ToString();
        yield return $"about {Titles.Minutes(session)} min";
        yield return session.Exercises.Count == 1 ? "1 exercise" : $"{session.Exercises.Count} exercises";
    }

    private static XElement Section(string heading, string? hint, XElement content) => Html.Element(
        "section",
        null,
        Html.Element("h2", null, heading),
        hint is null ? null : Html.Element("p", "px-quiet", hint),
        content);
}
