using PreExhaust.Language.Diagnostics;
using PreExhaust.Language.Syntax.Grammar;
using PreExhaust.Language.Syntax.Prescriptions;
using PreExhaust.Language.Text;

namespace PreExhaust.Language.Syntax;

/// <summary>Parts that lack a little of what they are here; the fix adds it.</summary>
internal static class Misfits
{
    private const int PhasesOfOthers = 3;

    private static readonly string[] Rests = ["pause", "pausen", "satzpause", "descanso", "pausa"];

    private static readonly string[] TopWords = ["heavy", "top"];

    private static readonly string[] Counts = ["single", "double", "triple"];

    /// <summary>Reports a heavy single, a tempo of three phases or square brackets; whether one stands there.</summary>
    /// <param name="input">The line.</param>
    /// <param name="place">The word that nothing took in.</param>
    /// <param name="diagnostics">Takes the message.</param>
    public static bool Report(LineInput input, TextSpan place, DiagnosticBag diagnostics)
    {
        var text = input.Source;
        if (FindTopSet(text, place.Start, input.End) is { } top)
            return Report(top.Span, "A heavy set is found on the day", $"work up to a heavy {top.Count}", diagnostics);
        if (FindRest(text, place.Start, input.End) is { } rest)
            return Report(rest.Span, "The time between sets is called rest", rest.Meant, diagnostics);
        if (FindPhases(text, place) is { } phases)
            return Report(place, "A tempo has four phases: down, pause, up, pause", phases, diagnostics);
        var close = text[place.Start] == '[' ? text.IndexOf(']', place.Start, input.End - place.Start) : -1;
        if (close <= place.Start + 1)
            return false;
        var bracket = TextSpan.FromBounds(place.Start, close + 1);
        var remark = $"({text.Substring(place.Start + 1, close - place.Start - 1).Trim()})";
        return Report(bracket, "Brackets are round here", remark, diagnostics);
    }

    private static bool Report(TextSpan place, string problem, string meant, DiagnosticBag diagnostics)
    {
        diagnostics.Add(
            DiagnosticKinds.Unexpected,
            place,
            $"{problem}: write '{meant}'.",
            new TextFix($"Write '{meant}'", place, meant));
        return true;
    }

    /// <summary><c>heavy single</c>, <c>top triple</c></summary>
    private static (TextSpan Span, string Count)? FindTopSet(string text, int start, int end)
    {
        var word = Words.Scan(text, start, end, TopWords);
        var count = word < 0 ? end : Extents.SkipBlanks(text, word, end);
        var after = Words.Scan(text, count, end, Counts);
        return after < 0
            ? null
            : (TextSpan.FromBounds(start, after), text.Substring(count, after - count).ToLowerInvariant());
    }

    /// <summary><c>Pause 90 s</c>, <c>descanso: 2 min</c>; few seconds may be a pause in the repetition.</summary>
    private static (TextSpan Span, string Meant)? FindRest(string text, int start, int end)
    {
        var time = Words.Scan(text, start, end, Rests);
        while (time >= 0 && time < end && (Characters.IsBlank(text[time]) || Characters.IsColon(text[time])))
            time++;
        var number = time < 0 ? end : Characters.SkipDigits(text, time, end);
        if (number <= time)
            return null;
        var after = Units.Scan(text, Extents.SkipBlanks(text, number, end), end, out var unit);
        var isTime = after >= 0 && (IsMinute(unit) || (unit == Unit.Second && number > time + 1));
        return isTime ? (TextSpan.FromBounds(start, after), $"rest {text.Substring(time, after - time)}") : null;
    }

    private static bool IsMinute(Unit unit) => unit is Unit.Minute or Unit.MinuteOrMetre;

    /// <summary><c>tempo 3-1-3</c>: most who write three leave out the pause at the top.</summary>
    private static string? FindPhases(string text, TextSpan place)
    {
        var before = Extents.TrimBlanks(text, 0, place.Start);
        var word = before - "tempo".Length;
        var phases = text.Substring(place.Start, place.Length).Where(c => !Characters.IsDash(c)).ToList();
        return word >= 0 && Words.StandsAt(text, word, before, "tempo") && phases.Count == PhasesOfOthers
            && phases.TrueForAll(c => Characters.IsDigit(c) || c is 'x' or 'X')
            ? string.Join("-", phases) + "-0"
            : null;
    }
}
