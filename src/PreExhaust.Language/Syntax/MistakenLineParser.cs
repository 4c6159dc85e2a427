using PreExhaust.Catalog;
using PreExhaust.Language.Diagnostics;
using PreExhaust.Language.Syntax.Grammar;
using PreExhaust.Language.Syntax.Statements;
using PreExhaust.Language.Text;

namespace PreExhaust.Language.Syntax;

/// <summary>
/// Reads lines that are no statements of ours, or not yet: it says so, and keeps what can be kept of them.
/// </summary>
internal sealed class MistakenLineParser(string text, DiagnosticBag diagnostics)
{
    /// <summary>A shorter word is no misspelt header.</summary>
    private const int ShortestHeader = 4;

    private static readonly string[] WarmupMarks = ["W", "WU", "W/U"];

    private static readonly string[] HeaderWords = ["program", "block", "week", "weeks", "session"];

    public UnsupportedSyntax ParseKeywordOrExercise(LineInput input)
    {
        var keyword = FirstWord(input);
        var sets = keyword.Span.End;
        while (sets < input.End
            && !(Characters.IsBlank(text[sets - 1]) && PrescriptionStart.IsSetAt(text, sets, input.End)))
            sets++;
        var name = text.Substring(input.Position, sets - input.Position).TrimEnd();
        var rest = text.Substring(sets, input.End - sets);
        var whole = TextSpan.FromBounds(input.Position, input.End);
        if (ReportOpenBracket(input.Position, input.Position + name.TrimEnd(':', '：').Length))
            return new(keyword, Rest(input, keyword));
        if (keyword.Is("week"))
        {
            ReportWeek(whole, name, rest);
            return new(keyword, Rest(input, keyword));
        }

        var exercise = new TextFix($"Write the exercise '{name}: {rest}'", whole, $"{name}: {rest}");
        var header = new TextFix($"Keep '{name}', a block of 4 weeks", whole, $"{name}\nweeks 4");
        diagnostics.Add(
            DiagnosticKinds.Ambiguous,
            whole,
            $"Either an exercise, which needs a colon ('{name}: {rest}'), or a '{keyword.Text}' line, without sets.",
            keyword.Is("block") ? [exercise, header] : [exercise]);
        return new(keyword, Rest(input, keyword));
    }

    /// <summary>A set marked as a warm-up, <c>W: 20kg x 10</c>; <c>null</c> where the line is none.</summary>
    public UnsupportedSyntax? ParseWarmup(LineInput input)
    {
        var word = Words.Scan(text, input.Position, input.End, WarmupMarks);
        var sets = Math.Max(word, input.Position);
        while (sets < input.End && (Characters.IsBlank(text[sets]) || text[sets] is ':' or '.' or ')'))
            sets++;
        if (word < 0 || sets == word || sets >= input.End || !Characters.IsDigit(text[sets]))
            return null;
        var line = $"warmup {text.Substring(sets, input.End - sets)}";
        var isIndented = input.Position > 0 && Characters.IsBlank(text[input.Position - 1]);
        var whole = TextSpan.FromBounds(input.Position, input.End);
        diagnostics.Add(
            DiagnosticKinds.UnknownWord,
            whole,
            $"A warm-up set stands indented below its exercise: '{line}'.",
            new TextFix($"Write '{line}'", whole, isIndented ? line : $"  {line}"));
        return UnsupportedSyntax.Whole(text, input.Position, input.End);
    }

    private void ReportWeek(TextSpan whole, string weeks, string sets) =>
        diagnostics.Add(
            DiagnosticKinds.Ambiguous,
            whole,
            $"Either what an exercise does in these weeks ('{weeks}: {sets}', below it), or a header, without sets.",
            new TextFix($"Write '{weeks}: {sets}' below the exercise", whole, $"  {weeks}: {sets}"),
            new TextFix($"Keep '{weeks}' alone", whole, weeks));

    /// <summary>A bracket that is never closed hides the colon behind it.</summary>
    private bool ReportOpenBracket(int start, int end)
    {
        var open = text.IndexOf('(', start, end - start);
        if (open < 0 || WeekGrammar.ScanBrackets(text, open, end) >= 0)
            return false;
        diagnostics.Add(
            DiagnosticKinds.Unexpected,
            new(open, 1),
            "The bracket is never closed.",
            new TextFix("Write ')' before the colon", new(end, 0), ")"));
        return true;
    }

    /// <summary>
    /// A name without sets that begins almost like a header is that header, misspelt; it still opens its
    /// block.
    /// </summary>
    /// <param name="input">The line.</param>
    /// <param name="isBare">Whether nothing looks like sets; the number of a week does.</param>
    public StatementSyntax? FindMistypedHeader(LineInput input, bool isBare)
    {
        var word = FirstWord(input);
        var name = text.Substring(input.Position, input.End - input.Position);
        var meant = Spelling.Closest(word.Text, HeaderWords, 1).FirstOrDefault();
        if (meant is null || word.Span.Length < ShortestHeader || ExerciseCatalog.Default.Find(name) is not null)
            return null;
        var title = Token(TokenKind.Name, input.At(word.Span.End).AfterBlanks, input.End);
        var week = meant is "week" or "weeks" ? MistypedWeek(input, word) : null;
        if (week is null && (!isBare || meant is "week" or "weeks"))
            return null;
        diagnostics.Add(
            DiagnosticKinds.UnknownWord,
            word.Span,
            $"'{word.Text}' is not known here; did you mean '{meant}'?",
            new TextFix($"Write '{meant}'", word.Span, meant));
        return meant switch
        {
            "program" => new ProgramSyntax(word, null, title),
            "block" => new BlockSyntax(word, null, title),
            "week" => week,
            "weeks" => new UnsupportedSyntax(word, title),
            _ => new HeadingSyntax(word, title, null),
        };
    }

    /// <summary>Only the weeks of a header, whole, may follow the misspelt word.</summary>
    private static WeekSyntax? MistypedWeek(LineInput input, SyntaxToken word)
    {
        var weeks = WeekGrammar.Choice(input.At(word.Span.End));
        if (!weeks.WasSuccessful)
            return null;
        var title = WeekGrammar.Title(weeks.Remainder);
        var rest = (LineInput)(title.WasSuccessful ? title.Remainder : weeks.Remainder);
        return rest.AfterBlanks < input.End
            ? null
            : new(new(word, weeks.Value), title.WasSuccessful ? title.Value : null, null);
    }

    private SyntaxToken FirstWord(LineInput input)
    {
        var end = input.Position;
        while (end < input.End && !Characters.IsBlank(text[end]))
            end++;
        return new(TokenKind.Word, text, input.Position, end);
    }

    private SyntaxToken? Rest(LineInput input, SyntaxToken keyword) =>
        Token(TokenKind.Skipped, input.At(keyword.Span.End).AfterBlanks, input.End);

    private SyntaxToken? Token(TokenKind kind, int start, int end) =>
        end > start ? new(kind, text, start, end) : null;
}
