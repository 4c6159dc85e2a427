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

    private static readonly string[] HeaderWords = ["program", "session"];

    public UnsupportedSyntax ParseUnsupported(LineInput input)
    {
        var keyword = FirstWord(input);
        var isGroup = Characters.IsColon(keyword.Text[keyword.Span.Length - 1]) && keyword.Span.Length == 2;
        var what = isGroup ? keyword.Text + " ..." : keyword.Text.TrimEnd(':', '：');
        diagnostics.Add(
            DiagnosticKinds.NotSupportedYet,
            keyword.Span,
            $"'{what}' lines are part of the language, but not supported yet; nothing was read from it.");
        return new(keyword, Rest(input, keyword));
    }

    public StatementSyntax ParseHeading(LineInput input)
    {
        var title = text.Substring(input.Position, input.End - input.Position).Trim('#', ' ', '\t', ':', '：');
        var isWeek = Words.Scan(title, 0, title.Length, "week") >= 0;
        var header = title.Length == 0 ? "session A" : isWeek ? title.ToLowerInvariant() : $"session {title}";
        var whole = TextSpan.FromBounds(input.Position, input.End);
        diagnostics.Add(
            DiagnosticKinds.ForeignHeading,
            whole,
            $"This is a heading of another notation; here it is written '{header}'.",
            new TextFix($"Write '{header}'", whole, header));
        if (isWeek)
            return new UnsupportedSyntax(new(TokenKind.Word, text, input.Position, input.End), null);
        var start = title.Length == 0
            ? input.End
            : text.IndexOf(title, input.Position, StringComparison.Ordinal);
        var sign = start > input.Position ? Token(TokenKind.Skipped, input.Position, start) : null;
        var name = title.Length == 0
            ? null
            : new SyntaxToken(TokenKind.Name, text, start, start + title.Length);
        return new HeadingSyntax(
            sign,
            name,
            Token(TokenKind.Skipped, name?.Span.End ?? input.End, input.End));
    }

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
        var exercise = new TextFix($"Write the exercise '{name}: {rest}'", whole, $"{name}: {rest}");
        var header = new TextFix($"Keep '{name}' alone", whole, name);
        diagnostics.Add(
            DiagnosticKinds.Ambiguous,
            whole,
            $"Either an exercise, which needs a colon ('{name}: {rest}'), or a '{keyword.Text}' line, without sets.",
            keyword.Is("block") || keyword.Is("week") ? [exercise, header] : [exercise]);
        return new(keyword, Rest(input, keyword));
    }

    /// <summary>
    /// A name without sets that begins almost like a header is that header, misspelt; it still opens its
    /// block.
    /// </summary>
    public StatementSyntax? FindMistypedHeader(LineInput input)
    {
        var word = FirstWord(input);
        var name = text.Substring(input.Position, input.End - input.Position);
        var meant = Spelling.Closest(word.Text, HeaderWords, 1).FirstOrDefault();
        if (meant is null || word.Span.Length < ShortestHeader || ExerciseCatalog.Default.Find(name) is not null)
            return null;
        diagnostics.Add(
            DiagnosticKinds.UnknownWord,
            word.Span,
            $"'{word.Text}' is not known here; did you mean '{meant}'?",
            new TextFix($"Write '{meant}'", word.Span, meant));
        var title = Token(TokenKind.Name, input.At(word.Span.End).AfterBlanks, input.End);
        return meant == "session" ? new HeadingSyntax(word, title, null) : new ProgramSyntax(word, null, title);
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
