namespace PreExhaust.LanguageServer.Protocol;

/// <summary>A session to look at.</summary>
/// <param name="Title">Its name.</param>
/// <param name="Html">A fragment of HTML, escaped, without scripts and styles.</param>
/// <param name="Week">The week of the calendar in which it is shown, from 1.</param>
/// <param name="WeekCount">The number of weeks of the calendar.</param>
/// <param name="Version">The version of the document that it shows.</param>
internal sealed record Preview(string Title, string Html, int Week, int WeekCount, int? Version);
