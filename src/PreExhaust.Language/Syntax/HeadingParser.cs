using PreExhaust.Language.Diagnostics;
using PreExhaust.Language.Syntax.Grammar;
using PreExhaust.Language.Syntax.Statements;
using PreExhaust.Language.Text;

namespace PreExhaust.Language.Syntax;

/// <summary>Reads headings of other notations; the fix writes ours.</summary>
internal sealed class HeadingParser(SourceFile source, DiagnosticBag diagnostics)
{
    private static readonly string[] RestDays = ["rest", "rest day", "off", "day off", "Ruhetag", "frei", "descanso"];

    private readonly string _text = source.Text;

    public StatementSyntax Parse(LineInput input)
    {
        var (start, end) = Content(input);
        if (Words.Scan(_text, start, end, "week") >= 0 && ParseWeek(input, start, end) is { } week)
            return week;
        if (start < end && BlockNames.Find(_text, start, end) is { } counted)
            return ParseBlock(input, start, end, counted);
        if (SectionNames.IsWhole(_text, start, end))
            return ParseRemark(input, "A part of a session needs no line; keep it as a comment if you like.");
        if (Headings.IsDate(_text, start, end))
            return ParseRemark(input, "A date needs no line; keep it as a comment if you like.");
        if (start < end
            && (Headings.Find(_text, start, end) ?? SessionNames.FindWithDays(_text, start, end)) is { } days)
            return IsRest(days)
                ? ParseRemark(input, "A day without training needs no line; keep it as a comment if you like.")
                : ParseDays(input, days);
        if (IsTitle(input))
        {
            var line = TextSpan.FromBounds(input.Position, input.End);
            TitleLines.Report(line, _text.Substring(start, end - start), diagnostics);
            return UnsupportedSyntax.Whole(_text, input.Position, input.End);
        }

        var afterBlock = Words.Scan(_text, start, end, "block");
        var name = afterBlock < 0 ? start : Extents.SkipBlanks(_text, afterBlock, end);
        var isBlock = afterBlock >= 0 && name < end;
        if (!isBlock)
            name = start;
        var keyword = isBlock ? "block" : "session";
        var words = _text.Substring(name, end - name);
        if (words.Length == 0)
            Report(input, "session A");
        else
            Report(input, $"{keyword} {words}", remark: isBlock ? null : words);
        return new HeadingSyntax(
            Token(TokenKind.Skipped, input.Position, name),
            Token(TokenKind.Name, name, end),
            Token(TokenKind.Skipped, end, input.End)) { IsBlock = isBlock };
    }

    /// <summary>The first line is the heading above all others: <c># PHUL</c> above <c>## Upper</c>.</summary>
    private bool IsTitle(LineInput input) =>
        TitleLines.IsAt(_text, input.Position, input.End)
        && (TitleLines.IsApart(source, input.End) || IsHighest(input.Position));

    private bool IsHighest(int start) =>
        _text[start] == '#' && _text[start + 1] != '#' && _text.IndexOf("\n##", StringComparison.Ordinal) >= 0;

    /// <summary>"Mesocycle 1", "Meso 1 Week 2": the first one opens the block, the others a week of it.</summary>
    private HeadingSyntax ParseBlock(LineInput input, int start, int end, (int End, int? Week) block)
    {
        var name = _text.Substring(start, Extents.TrimBlanks(_text, start, block.End) - start);
        if (block.Week is { } week && BlockHeadings.IsOpen(_text, input.Position, name)
            && ParseWeek(input, week, end) is { } heading)
            return heading;
        var length = BlockLengths.Find(_text, start, start + name.Length);
        var first = block.Week is { } at ? "\n" + _text.Substring(at, end - at).ToLowerInvariant() : "";
        return ParseBlock(input, start, length?.End ?? start + name.Length, length?.Weeks, first);
    }

    /// <summary>"Strength block (4 weeks)", "Hypertrophy (weeks 1-4)"; <c>null</c> for what is no block.</summary>
    public HeadingSyntax? ParseNamedBlock(LineInput input)
    {
        if (BlockLengths.Find(_text, input.Position, input.End) is not { } length)
            return null;
        var word = BlockNames.ScanLast(_text, input.Position, length.End);
        if (word < 0 && TitleLines.IsAt(_text, input.Position, input.End))
            return null;
        var isOurs = word > input.Position && Words.Scan(_text, word, length.End, "block") >= 0;
        var end = isOurs ? Extents.TrimBlanks(_text, input.Position, word) : length.End;
        return ParseBlock(input, input.Position, end, length.Weeks, "");
    }

    private HeadingSyntax ParseBlock(LineInput input, int start, int end, int? weeks, string below)
    {
        var length = weeks is null ? "" : FormattableString.Invariant($"\nweeks {weeks}");
        Report(input, $"block {_text.Substring(start, end - start)}{length}{below}");
        return new(
            Token(TokenKind.Skipped, input.Position, start),
            Token(TokenKind.Name, start, end),
            Token(TokenKind.Skipped, Extents.SkipBlanks(_text, end, input.End), input.End))
        {
            IsBlock = true,
            HasWeeks = weeks is not null,
        };
    }

    /// <summary>"# Week 1 - Volume", "Week 1 Upper": what follows the weeks is their title.</summary>
    private HeadingSyntax? ParseWeek(LineInput input, int start, int end)
    {
        var parsed = HeaderGrammar.Week(new LineText(_text, new Trace()).Line(start, EndOfWeeks(start, end)));
        if (!parsed.WasSuccessful)
            return null;
        var after = parsed.Remainder.Position;
        var header = _text.Substring(start, after - start).TrimEnd(':', '：', ' ').ToLowerInvariant();
        var more = _text.Substring(after, end - after).Trim(' ', '\t', '-', '–', '—', ':', '：', ',', '(', ')');
        if (IsDay(more) && WeekHeadings.IsOpen(_text, input.Position, header))
            return ParseDay(input, _text.IndexOf(more, after, StringComparison.Ordinal), more.Length);
        Report(input, header + Behind(more, parsed.Value.Title is not null));
        return new(
            Token(TokenKind.Skipped, input.Position, start),
            parsed.Value,
            Token(TokenKind.Skipped, Extents.SkipBlanks(_text, after, input.End), input.End));
    }

    private static bool IsDay(string words) => Words.Scan(words, 0, words.Length, "day") >= 0;

    /// <summary>"Week 1 Day 2" below "Week 1 Day 1": the week is open.</summary>
    private HeadingSyntax ParseDay(LineInput input, int start, int length)
    {
        var end = start + length;
        Report(input, $"session {_text.Substring(start, length)}");
        return new(
            Token(TokenKind.Skipped, input.Position, start),
            Token(TokenKind.Name, start, end),
            Token(TokenKind.Skipped, end, input.End));
    }

    /// <summary>The dash of "Week 1 - 3 RIR" stands before a title that begins with a number.</summary>
    private int EndOfWeeks(int start, int end)
    {
        for (var dash = start + 1; dash < end; dash++)
        {
            var number = Extents.SkipBlanks(_text, dash + 1, end);
            var after = Characters.SkipDigits(_text, number, end);
            var word = Extents.SkipBlanks(_text, after, end);
            if (Characters.IsDash(_text[dash]) && Characters.IsBlank(_text[dash - 1]) && number > dash + 1
                && after > number && word > after && word < end && char.IsLetter(_text[word]))
                return Extents.TrimBlanks(_text, start, dash);
        }

        return end;
    }

    private static string Behind(string more, bool hasTitle)
    {
        if (more.Length == 0)
            return "";
        if (IsDay(more))
            return $"\nsession {more}";
        return hasTitle ? $" // {more}" : $" ({more})";
    }

    /// <summary>"Monday - Upper", "Day 1", also with an exercise behind.</summary>
    private HeadingSyntax ParseDays(LineInput input, Heading heading)
    {
        var days = string.Join(", ", heading.Days.Select(Headings.Ours));
        Report(input, $"session {TextOf(heading)}{(days.Length == 0 ? "" : " on ")}{days}", heading.Below);
        return new(
            Token(TokenKind.Skipped, input.Position, heading.Start),
            Token(TokenKind.Name, heading.Start, heading.End),
            Token(TokenKind.Skipped, heading.End, input.End));
    }

    private bool IsRest(Heading heading) =>
        heading.Days.Count > 0 && RestDays.Contains(TextOf(heading), StringComparer.OrdinalIgnoreCase);

    private string TextOf(Heading heading) => _text.Substring(heading.Start, heading.End - heading.Start);

    private UnsupportedSyntax ParseRemark(LineInput input, string message)
    {
        diagnostics.Add(
            DiagnosticKinds.ForeignHeading,
            TextSpan.FromBounds(input.Position, input.End),
            message,
            new TextFix("Make it a comment", new(input.Position, 0), "// "));
        return UnsupportedSyntax.Whole(_text, input.Position, input.End);
    }

    /// <param name="input">The line.</param>
    /// <param name="header">Our headers for it.</param>
    /// <param name="below">Where sets begin that stand behind it; <c>null</c> for none.</param>
    /// <param name="remark">What it could say as a comment; <c>null</c> where it can be nothing but a heading.</param>
    private void Report(LineInput input, string header, int? below = null, string? remark = null)
    {
        var whole = TextSpan.FromBounds(input.Position, below ?? input.End);
        var place = TextSpan.FromBounds(input.Position, Extents.TrimBlanks(_text, input.Position, whole.End));
        var shown = header.Replace("\n", "' and '");
        var heading = new TextFix($"Write '{shown}'", whole, below is null ? header : header + "\n");
        var comment = remark is null ? null : new TextFix("Make it a comment", whole, $"// {remark}");
        diagnostics.Add(
            DiagnosticKinds.ForeignHeading,
            place,
            $"This is a heading of another notation; here it is written '{shown}'"
            + (comment is null ? "." : $", or '{comment.NewText}' as a comment."),
            comment is null ? [heading] : [heading, comment]);
    }

    /// <summary>The heading without the signs around it.</summary>
    private (int Start, int End) Content(LineInput input) =>
        Headings.Content(_text, input.Position, input.End);

    private SyntaxToken? Token(TokenKind kind, int start, int end) =>
        end > start ? new(kind, _text, start, end) : null;
}
