using PreExhaust.Catalog;
using PreExhaust.Language.Diagnostics;
using PreExhaust.Language.Syntax.Grammar;
using PreExhaust.Language.Text;

namespace PreExhaust.Language.Syntax;

/// <summary>Turns the farthest failure of a line into a message that a lifter understands.</summary>
internal static class SyntaxErrors
{
    private static readonly char[] Brackets = ['(', ')', '（', '）', '"', '[', ']'];

    private static readonly string[] PrescriptionWords =
    [
        "rest", "every", "tempo", "RIR", "RPE", "warmup", "intent", "week", "only", "each", "side", "to failure",
        "failure", "AMRAP", "BW", "reps", "sets", "kg", "lb", "sec", "min", "alternating", "progress",
        "level", "band", "total", "top set", "drop", "rest-pause", "myo", "cluster",
        "pre-exhaust", "reverse-pre-exhaust", "post-exhaust",
    ];

    private static readonly string[] ClauseWords = ["progress", "warmup", "warm-up", "only", "intent"];

    private static readonly string[] ProgressionWords =
    [
        "next", "stage", "restart", "double", "sum", "load", "reset", "every", "sessions", "session", "weeks", "week",
        "cycles", "cycle", "when", "missed", "times", "last", "set", "total", "reps", "rep", "sets", "kg", "lb", "per",
        "over",
    ];

    /// <summary>Reports what stands at the farthest place the grammar reached.</summary>
    /// <param name="input">The line with its trace.</param>
    /// <param name="position">The first character that nothing took in.</param>
    /// <param name="otherwise">What could stand there if the grammar was in the middle of nothing.</param>
    /// <param name="words">Words that would fit, for suggestions.</param>
    /// <param name="diagnostics">Takes the message.</param>
    public static void Report(
        LineInput input,
        int position,
        string otherwise,
        IEnumerable<string> words,
        DiagnosticBag diagnostics)
    {
        var trace = input.Trace;
        var place = Math.Max(trace.Farthest, position);
        var expected = trace.Farthest > position ? Join(trace.Expected) : otherwise;
        var span = FoundAt(input, place);
        if (UnfinishedText.Report(input, place, span, diagnostics))
            return;
        if (span.Length == 0)
        {
            diagnostics.Add(DiagnosticKinds.Unexpected, span, $"The line ends here; expected {expected}.");
            return;
        }

        var found = input.Source.Substring(span.Start, span.Length);
        var isUnit = place > 0 && Characters.IsDigit(input.Source[place - 1]) && char.IsLetter(found[0]);
        if (string.Equals(found, "allow", StringComparison.OrdinalIgnoreCase))
        {
            diagnostics.Add(
                DiagnosticKinds.Unexpected,
                span,
                "'allow' begins a line of its own, indented deeper than the exercise above it.");
        }
        else if (ClauseWords.Contains(found, StringComparer.OrdinalIgnoreCase) && position > 0)
        {
            var end = Extents.TrimBlanks(input.Source, 0, span.Start);
            diagnostics.Add(
                DiagnosticKinds.Unexpected,
                span,
                $"'{found}' begins an item of its own: write a semicolon before it.",
                new TextFix("Write a semicolon before it", new(end, 0), ";"));
        }
        else if (isUnit)
        {
            diagnostics.Add(
                DiagnosticKinds.UnknownWord,
                span,
                $"'{found}' is no unit: kg, lb, %, s, min, m, reps or sets can follow a number.");
        }
        else if (Meant(found, words) is { } meant)
        {
            ReportMeant(span, found, meant, diagnostics);
        }
        else
        {
            diagnostics.Add(DiagnosticKinds.Unexpected, span, $"Expected {expected}, found '{found}'.");
        }
    }

    /// <summary>Reports what a prescription could not take in.</summary>
    /// <param name="input">The line with its trace.</param>
    /// <param name="position">The first character that nothing took in.</param>
    /// <param name="endOfItem">Where the item ends; at the position where no sets stand before it.</param>
    /// <param name="diagnostics">Takes the message.</param>
    public static void ReportInPrescription(
        LineInput input,
        int position,
        int endOfItem,
        DiagnosticBag diagnostics)
    {
        var found = FoundAt(input, Math.Max(input.Trace.Farthest, position));
        if (UnfinishedText.Report(input, position, found, diagnostics))
            return;
        if (ReportTitle(input, diagnostics))
            return;
        if (found.Length > 0 && InlineSupersets.Report(input, found, diagnostics))
            return;
        if (found.Length > 0 && Jargon.Report(input, found, diagnostics))
            return;
        if (found.Start == position && position < endOfItem && ReportRemark(input, found, endOfItem, diagnostics))
            return;
        Report(input, position, "a set, a load, an effort, a rest or a tag", PrescriptionWords, diagnostics);
    }

    /// <summary>A title may begin with numbers: <c>5/3/1 Boring But Big</c>.</summary>
    private static bool ReportTitle(LineInput input, DiagnosticBag diagnostics)
    {
        var (text, start) = (input.Source, input.Position);
        var isTitle = Characters.IsDigit(text[start]) && TitleLines.IsAt(text, start, input.End);
        if (isTitle)
            TitleLines.Report(
                TextSpan.FromBounds(start, input.End), text.Substring(start, input.End - start), diagnostics);
        return isTitle;
    }

    /// <summary>Reports a misspelt word of a prescription, and nothing else.</summary>
    public static void ReportMisspelling(LineInput input, int position, DiagnosticBag diagnostics)
    {
        var span = FoundAt(input, Math.Max(input.Trace.Farthest, position));
        var found = input.Source.Substring(span.Start, span.Length);
        if (found.Length > 0 && Meant(found, PrescriptionWords) is { } meant)
            ReportMeant(span, found, meant, diagnostics);
    }

    /// <summary>Words behind sets that are none of ours are probably a remark; a full stop is one too many.</summary>
    private static bool ReportRemark(LineInput input, TextSpan found, int end, DiagnosticBag diagnostics)
    {
        var rest = TextSpan.FromBounds(found.Start, end);
        var text = input.Source.Substring(rest.Start, rest.Length);
        if (text is "." or "!")
        {
            var remove = new TextFix($"Remove '{text}'", rest, "");
            diagnostics.Add(DiagnosticKinds.Unexpected, rest, $"No line ends with '{text}'; leave it out.", remove);
            return true;
        }

        var word = input.Source.Substring(found.Start, found.Length);
        var isRemark = char.IsLetter(word[0]) && text.IndexOfAny(Brackets) < 0
            && !Characters.IsDigit(input.Source[found.Start - 1]) && Meant(word, PrescriptionWords) is null
            && !PrescriptionWords.Contains(word, StringComparer.OrdinalIgnoreCase);
        if (isRemark && PrescriptionStart.IsAnywhere(input.Source, found.Start, end))
            diagnostics.Add(
                DiagnosticKinds.Unexpected,
                rest,
                $"One exercise a line: '{text}' begins a line of its own.",
                new TextFix("Begin a line", BlanksBefore(input.Source, rest.Start), "\n"));
        else if (isRemark)
            diagnostics.Add(
                DiagnosticKinds.UnknownWord,
                found,
                $"'{word}' is not known here; a remark on the sets stands in brackets: '({text})'.",
                new TextFix($"Write '({text})'", rest, $"({text})"));
        return isRemark;
    }

    private static TextSpan BlanksBefore(string text, int place) =>
        TextSpan.FromBounds(Extents.TrimBlanks(text, 0, place), place);

    private static void ReportMeant(TextSpan span, string found, string meant, DiagnosticBag diagnostics) =>
        diagnostics.Add(
            DiagnosticKinds.UnknownWord,
            span,
            $"'{found}' is not known here; did you mean '{meant}'?",
            new TextFix($"Write '{meant}'", span, meant));

    /// <summary>Reports a progression rule without its word, which every rule needs.</summary>
    public static void ReportBareRule(LineInput input, int start, int when, DiagnosticBag diagnostics) =>
        diagnostics.Add(
            DiagnosticKinds.Unexpected,
            FoundAt(input, when),
            "'when' belongs to a progression; each rule begins with 'progress'.",
            new TextFix("Write 'progress' before the rule", new(start, 0), "progress "));

    /// <summary>Reports what a progression could not take in.</summary>
    public static void ReportInProgression(LineInput input, int position, DiagnosticBag diagnostics)
    {
        var isExpecting = input.Trace.Farthest == position;
        var expected = isExpecting ? Join(input.Trace.Expected) : "'every', 'when' or the end of the progression";
        Report(input, position, expected, ProgressionWords, diagnostics);
    }

    /// <summary>The word that was probably meant; <c>null</c> where the found one is spelt well.</summary>
    private static string? Meant(string found, IEnumerable<string> words)
    {
        var meant = char.IsLetter(found[0]) ? Spelling.Closest(found, words, 1).FirstOrDefault() : null;
        var isSpelt = meant is not null && Words.StandsAt(meant + " ", 0, found.Length + 1, found + " ");
        return isSpelt ? null : meant;
    }

    private static TextSpan FoundAt(LineInput input, int place)
    {
        var start = input.At(place).AfterBlanks;
        if (start >= input.End)
            return new(input.End, 0);
        var end = start + 1;
        if (Characters.IsWordPart(input.Source[start]))
        {
            while (end < input.End
                && (Characters.IsWordPart(input.Source[end]) || input.Source[end] is '-' or '.'))
                end++;
        }
        else if (char.IsHighSurrogate(input.Source[start]) && end < input.End)
        {
            end++;
        }

        return TextSpan.FromBounds(start, end);
    }

    private static string Join(IReadOnlyList<string> expected)
    {
        if (expected.Count == 1)
            return expected[0];
        return string.Join(", ", expected.Take(expected.Count - 1)) + " or " + expected[expected.Count - 1];
    }
}
