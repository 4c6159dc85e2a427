using PreExhaust.Analysis;

namespace PreExhaust.Drawing;

/// <summary>Something to say about a session, as a page shows it.</summary>
/// <param name="Severity">How loud it is.</param>
/// <param name="Id">The id of the rule or message.</param>
/// <param name="Message">What it says; findings of rules say what they cost.</param>
/// <param name="HelpUri">Where the reason and the evidence stand.</param>
/// <param name="Line">The line of the text, from 1.</param>
public sealed record PageFinding(Severity Severity, string Id, string Message, string HelpUri, int Line);
