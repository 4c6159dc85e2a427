using PreExhaust.Catalog;
using PreExhaust.Language.Diagnostics;
using PreExhaust.Language.Syntax.Grammar;
using PreExhaust.Language.Syntax.Prescriptions;
using PreExhaust.Language.Syntax.Statements;
using PreExhaust.Language.Text;

namespace PreExhaust.Language.Syntax;

/// <summary>
/// Reads exercises that say everything in another order: rows of a table (<c>Squat | 3 | 5 | 80</c>) and names behind
/// their sets (<c>3x10 Bench Press</c>). Both keep their exercise and are reported with the line they should be.
/// </summary>
internal sealed class MisorderedLineParser(string text, DiagnosticBag diagnostics)
{
    private const int ShortestWord = 3;

    private static readonly char[] NameEnds = ['|', ',', ':', '：', ' ', '\t', '\u00a0'];

    /// <summary>A row of a table; <c>null</c> where the line is none, such as <c>B1 Swing: 15 24kg</c>.</summary>
    public ExerciseSyntax? ParseRow(LineInput input)
    {
        var start = input.Position;
        while (start < input.End && (text[start] == '|' || Characters.IsBlank(text[start])))
            start++;
        if (Labels.Scan(text, start, input.End) >= 0 || Cells.Find(text, start, input.End) is not { } cells)
            return null;
        var name = Token(TokenKind.Name, start, NameEnd(start, cells.Start));
        var readings = CellReadings.Of(cells);
        if (name is null || !IsNameOnly(name) || readings.Count == 0)
            return null;
        var numbers = TextSpan.FromBounds(cells.Start, input.End);
        var line = TextSpan.FromBounds(input.Position, input.End);
        var list = string.Join(" or ", readings.Select(reading => $"'{name.Text}: {reading}'"));
        diagnostics.Add(
            DiagnosticKinds.Ambiguous,
            numbers,
            $"Nothing says which number is sets, repetitions or load: write {list}.",
            readings.Select(r => new TextFix($"Write '{r}'", line, $"{name.Text}: {r}")).ToArray());
        var before = Token(TokenKind.Skipped, input.Position, start);
        var rest = Extents.SkipBlanks(text, name.Span.End, input.End);
        var row = new ItemSyntax([new SyntaxToken(TokenKind.Skipped, text, rest, input.End)]);
        return new(null, name, null, null, new PrescriptionSyntax([row]), before);
    }

    /// <summary>A name of the catalogue behind sets; <c>null</c> where none stands there.</summary>
    public ExerciseSyntax? ParseNameLast(LineInput input)
    {
        if (!EndsWithWord(input) || PrescriptionGrammar.Item(input) is not { WasSuccessful: true } item)
            return null;
        var sets = ((LineInput)item.Remainder).AfterBlanks;
        input.Trace.Reset();
        var of = Words.Scan(text, sets, input.End, "of");
        var start = of >= 0 ? Extents.SkipBlanks(text, of, input.End) : sets;
        var name = Token(TokenKind.Name, start, input.End);
        if (name is null || ExerciseCatalog.Default.Find(name.Text) is null)
            return null;
        var whole = TextSpan.FromBounds(input.Position, input.End);
        var line = $"{name.Text}: {text.Substring(input.Position, sets - input.Position).TrimEnd()}";
        diagnostics.Add(
            DiagnosticKinds.WrongPlace,
            name.Span,
            $"The name stands before its sets: '{line}'.",
            new TextFix($"Write '{line}'", whole, line));
        return new(null, name, null, null, null, Token(TokenKind.Skipped, input.Position, start));
    }

    /// <summary>Digits first and a word last that is no unit: most lines need no closer look.</summary>
    private bool EndsWithWord(LineInput input) =>
        Characters.IsDigit(text[input.Position])
        && Enumerable.Range(1, ShortestWord).All(
            i => input.End - i > input.Position && char.IsLetter(text[input.End - i]));

    private bool IsNameOnly(SyntaxToken name) =>
        char.IsLetter(text[name.Span.Start])
        && NameGrammar.FindColon(text, name.Span.Start, name.Span.End) < 0
        && !PrescriptionStart.IsAnywhere(text, name.Span.Start, name.Span.End);

    private int NameEnd(int start, int end)
    {
        while (end > start && NameEnds.Contains(text[end - 1]))
            end--;
        return end;
    }

    private SyntaxToken? Token(TokenKind kind, int start, int end) =>
        end > start ? new(kind, text, start, end) : null;
}
