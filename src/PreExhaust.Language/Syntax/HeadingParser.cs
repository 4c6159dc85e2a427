using PreExhaust.Language.Diagnostics;
using PreExhaust.Language.Syntax.Grammar;
using PreExhaust.Language.Syntax.Statements;
using PreExhaust.Language.Text;

namespace PreExhaust.Language.Syntax;

/// <summary>Reads headings of other notations; the fix writes ours.</summary>
internal sealed class HeadingParser(string text, DiagnosticBag diagnostics)
{
    public HeadingSyntax Parse(LineInput input)
    {
        var (start, end) = Content(input);
        if (Words.Scan(text, start, end, "week") >= 0 && ParseWeek(input, start, end) is { } week)
            return week;
        var afterBlock = Words.Scan(text, start, end, "block");
        var name = afterBlock < 0 ? start : Extents.SkipBlanks(text, afterBlock, end);
        var isBlock = afterBlock >= 0 && name < end;
        if (!isBlock)
            name = start;
        var keyword = isBlock ? "block" : "session";
        Report(input, name == end ? "session A" : $"{keyword} {text.Substring(name, end - name)}");
        return new(
            Token(TokenKind.Skipped, input.Position, name),
            Token(TokenKind.Name, name, end),
            Token(TokenKind.Skipped, end, input.End)) { IsBlock = isBlock };
    }

    /// <summary>"# Week 1 - Volume": what follows the weeks is their title.</summary>
    private HeadingSyntax? ParseWeek(LineInput input, int start, int end)
    {
        var parsed = HeaderGrammar.Week(new LineInput(text, start, end, new Trace()));
        if (!parsed.WasSuccessful)
            return null;
        var after = parsed.Remainder.Position;
        var header = text.Substring(start, after - start).TrimEnd(':', '：', ' ').ToLowerInvariant();
        var more = text.Substring(after, end - after).Trim(' ', '\t', '-', '–', '—', ':', '：', '(', ')');
        var isDay = Words.Scan(more, 0, more.Length, "day") >= 0;
        Report(input, more.Length == 0 ? header : isDay ? $"{header}\nsession {more}" : $"{header} ({more})");
        return new(
            Token(TokenKind.Skipped, input.Position, start),
            parsed.Value,
            Token(TokenKind.Skipped, Extents.SkipBlanks(text, after, input.End), input.End));
    }

    private void Report(LineInput input, string header)
    {
        var whole = TextSpan.FromBounds(input.Position, input.End);
        var shown = header.Replace("\n", "' and '");
        diagnostics.Add(
            DiagnosticKinds.ForeignHeading,
            whole,
            $"This is a heading of another notation; here it is written '{shown}'.",
            new TextFix($"Write '{shown}'", whole, header));
    }

    /// <summary>The heading without the signs around it.</summary>
    private (int Start, int End) Content(LineInput input)
    {
        var (start, end) = (input.Position, input.End);
        while (start < end && (text[start] == '#' || Characters.IsBlank(text[start])))
            start++;
        while (end > start && IsEndSign(text[end - 1]))
            end--;
        return (start, end);
    }

    private static bool IsEndSign(char c) => c == '#' || Characters.IsBlank(c) || Characters.IsColon(c);

    private SyntaxToken? Token(TokenKind kind, int start, int end) =>
        end > start ? new(kind, text, start, end) : null;
}
