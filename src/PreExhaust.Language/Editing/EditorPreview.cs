using PreExhaust.Language.Diagnostics;
using PreExhaust.Plans;
using PreExhaust.Sheets;

namespace PreExhaust.Language.Editing;

/// <summary>A session to be looked at while it is written.</summary>
/// <param name="Week">The week in which it is shown.</param>
/// <param name="Session">The session in that week.</param>
/// <param name="WeekCount">The number of weeks of the calendar.</param>
/// <param name="Messages">What there is to say about its lines, in text order.</param>
public sealed record EditorPreview(
    WeekSheet Week, SessionSheet Session, int WeekCount, ValueList<Diagnostic> Messages);
