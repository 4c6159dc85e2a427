using PreExhaust.Language.Diagnostics;
using PreExhaust.Language.Syntax.Grammar;
using PreExhaust.Language.Text;

namespace PreExhaust.Language.Syntax;

/// <summary>What most people write above everything else: the title of the program, as it is called.</summary>
internal static class TitleLines
{
    /// <summary>Whether a line is the first of its file and holds words, but neither a colon nor sets.</summary>
    public static bool IsAt(string text, int start, int end) =>
        IsFirst(text, start)
        && NameGrammar.FindColon(text, start, end) < 0
        && !PrescriptionStart.IsAnywhere(text, start, end)
        && text.Substring(start, end - start).Any(char.IsLetter);

    /// <summary>Whether nothing or a heading stands on the line below, so that no exercise goes on there.</summary>
    /// <param name="source">The file.</param>
    /// <param name="end">The end of the line.</param>
    public static bool IsApart(SourceFile source, int end)
    {
        var line = source.PositionAt(end).Line;
        if (line >= source.LineCount)
            return false;
        var next = source.LineContent(line);
        var start = Extents.SkipBlanks(source.Text, next.Start, next.End);
        return start == next.End || LineClassifier.Classify(source.Text, start, next.End)
            is LineKind.Heading or LineKind.Session or LineKind.Block or LineKind.Week;
    }

    /// <summary>Reports a title; the fixes write it as a program's or a session's.</summary>
    /// <param name="line">The whole line.</param>
    /// <param name="title">The title.</param>
    /// <param name="diagnostics">Takes the message.</param>
    public static void Report(TextSpan line, string title, DiagnosticBag diagnostics)
    {
        string[] readings = [$"program {title}", $"session {title}"];
        diagnostics.Add(
            DiagnosticKinds.ForeignHeading,
            line,
            $"This is a heading of another notation; here it is written '{readings[0]}' or '{readings[1]}'.",
            readings.Select(reading => new TextFix($"Write '{reading}'", line, reading)).ToArray());
    }

    /// <summary>Looks back from the line, which mostly ends at the line above: every line is asked.</summary>
    private static bool IsFirst(string text, int start)
    {
        while (start > 0 && (char.IsWhiteSpace(text[start - 1]) || text[start - 1] == '\ufeff'))
            start--;
        return start == 0;
    }
}
