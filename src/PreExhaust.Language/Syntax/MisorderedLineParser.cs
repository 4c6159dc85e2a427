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

    private static readonly string[] PrescriptionWords =
    [
        "sets", "set", "reps", "rep", "rest", "RPE", "RIR", "tempo", "each", "side", "min", "sec", "lbs", "kgs",
        "AMRAP", "drop", "failure", "total", "every",
    ];

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
        ReportRow(input, cells, name, readings);
        var before = Token(TokenKind.Skipped, input.Position, start);
        var rest = Extents.SkipBlanks(text, name.Span.End, input.End);
        var row = new ItemSyntax([new SyntaxToken(TokenKind.Skipped, text, rest, input.End)]);
        return new(null, name, null, null, new PrescriptionSyntax([row]), before);
    }

    private void ReportRow(LineInput input, Cells cells, SyntaxToken name, IReadOnlyList<string> readings)
    {
        var numbers = TextSpan.FromBounds(cells.Start, input.End);
        var line = TextSpan.FromBounds(input.Position, input.End);
        var list = string.Join(" or ", readings.Select(reading => $"'{name.Text}: {reading}'"));
        diagnostics.Add(
            DiagnosticKinds.Ambiguous,
            numbers,
            $"Nothing says which number is sets, repetitions or load: write {list}.",
            readings.Select(r => new TextFix($"Write '{r}'", line, $"{name.Text}: {r}")).ToArray());
    }

    /// <summary>A name of the catalogue behind sets; <c>null</c> where none stands there.</summary>
    public ExerciseSyntax? ParseNameLast(LineInput input)
    {
        var sets = HoldsName(input) ? EndOfSets(input) : input.Position;
        if (sets == input.Position)
            return null;
        input.Trace.Reset();
        var of = Words.Scan(text, sets, input.End, "of");
        var start = of >= 0 ? Extents.SkipBlanks(text, of, input.End) : sets;
        var (end, behind) = EndOfName(start, input.End);
        var name = Token(TokenKind.Name, start, end);
        if (name is null || !IsKnown(name.Text))
            return null;
        var whole = TextSpan.FromBounds(input.Position, input.End);
        var variant = WeekGrammar.ScanBrackets(text, behind, input.End);
        var bracket = variant < 0 ? "" : " " + text.Substring(behind, variant - behind);
        behind = Extents.SkipBlanks(text, Math.Max(behind, variant), input.End);
        var more = text.Substring(behind, input.End - behind);
        var space = more.Length == 0 || Characters.IsSeparator(more[0]) ? "" : " ";
        var own = text.Substring(input.Position, sets - input.Position).TrimEnd();
        var line = $"{name.Text}{bracket}: {own}{space}{more}";
        diagnostics.Add(
            DiagnosticKinds.WrongPlace,
            name.Span,
            $"The name stands before its sets: '{line}'.",
            new TextFix($"Write '{line}'", whole, line));
        var rest = Token(TokenKind.Skipped, Extents.SkipBlanks(text, end, input.End), input.End);
        return new(
            null,
            name,
            null,
            null,
            rest is null ? null : new PrescriptionSyntax([new ItemSyntax([rest])]),
            Token(TokenKind.Skipped, input.Position, start));
    }

    /// <summary>
    /// A counted exercise (<c>15 Air Squats</c>) with its name first; <c>null</c> for any other.
    /// </summary>
    public static string? NameFirst(ExerciseSyntax exercise)
    {
        var found = new DiagnosticBag();
        ReportCounted(exercise, found);
        return found.Count == 0 ? null : found.ToList()[0].Fixes[0].NewText;
    }

    /// <summary>Reports a counted exercise, and no other.</summary>
    public static void ReportCounted(ExerciseSyntax exercise, DiagnosticBag diagnostics)
    {
        var (text, line) = (exercise.Name.Source, exercise.Span);
        if (exercise.IsBroken && Characters.IsDigit(text[line.Start]))
            new MisorderedLineParser(text, diagnostics)
                .ParseCounted(new LineText(text, new Trace()).Line(line.Start, line.End));
    }

    /// <summary>A line that begins with a number of repetitions and holds no sets: <c>15 Air Squats</c>.</summary>
    public ExerciseSyntax? ParseCounted(LineInput input)
    {
        var number = Characters.SkipDigits(text, input.Position, input.End);
        var isCounted = number > input.Position && Labels.Scan(text, input.Position, input.End) < 0
            && NameGrammar.FindColon(text, input.Position, input.End) < 0
            && !PrescriptionStart.IsAnywhere(text, input.Position, input.End);
        return isCounted ? ParseNameLast(input) : null;
    }

    /// <summary>Where the items end that stand before the name, without the white space behind them.</summary>
    private int EndOfSets(LineInput input)
    {
        var (after, position) = (input.Position, input.Position);
        while (PrescriptionGrammar.Item(input, ref position) is not null)
        {
            after = input.SkipBlanks(position);
            var separator = Separators.Scan(text, after, input.End);
            if (separator < 0)
                return after;
            position = input.SkipBlanks(separator);
        }

        return after;
    }

    /// <summary>Whether the catalogue has one of the exercises that a name leaves to choose from.</summary>
    private static bool IsKnown(string name) =>
        name.Split([" or ", " OR ", " Or "], StringSplitOptions.None)
            .Any(choice => ExerciseCatalog.Default.Find(choice) is not null);

    /// <summary>Digits first and a word that no prescription has: most lines need no closer look.</summary>
    private bool HoldsName(LineInput input)
    {
        var position = Characters.IsDigit(text[input.Position]) ? input.Position : input.End;
        while (position < input.End)
        {
            var start = position;
            while (position < input.End && char.IsLetter(text[position]))
                position++;
            if (position - start >= ShortestWord && Words.Scan(text, start, input.End, PrescriptionWords) < 0)
                return true;
            position = Math.Max(position, start + 1);
        }

        return false;
    }

    /// <summary>
    /// A name ends before a separator, brackets, or a word that goes on with the sets; where it ends, and where that
    /// begins.
    /// </summary>
    private (int End, int Behind) EndOfName(int start, int end)
    {
        var behind = start;
        while (behind < end && !IsBehindName(behind, start, end))
            behind++;
        var name = behind;
        while (name > start && (Characters.IsBlank(text[name - 1]) || Characters.IsColon(text[name - 1])
            || Characters.IsDash(text[name - 1])))
            name--;
        return (name, behind);
    }

    private bool IsBehindName(int position, int start, int end)
    {
        var isWordStart =
            position > start && Characters.IsBlank(text[position - 1]) && !Characters.IsBlank(text[position]);
        return Characters.IsSeparator(text[position])
            || (isWordStart && (text[position] is '(' or '（' || PrescriptionStart.IsAt(text, position, end)));
    }

    private bool IsNameOnly(SyntaxToken name) =>
        char.IsLetter(text[name.Span.Start])
        && NameGrammar.FindColon(text, name.Span.Start, name.Span.End) < 0
        && !EndsWithTimes(name)
        && !PrescriptionStart.IsAnywhere(text, name.Span.Start, name.Span.End);

    /// <summary>The first number of "5x 60kg 2" is none of a name.</summary>
    private bool EndsWithTimes(SyntaxToken name) =>
        Characters.IsTimes(text[name.Span.End - 1])
        && (name.Span.Length == 1 || !char.IsLetter(text[name.Span.End - 2]));

    private int NameEnd(int start, int end)
    {
        while (end > start && NameEnds.Contains(text[end - 1]))
            end--;
        return end;
    }

    private SyntaxToken? Token(TokenKind kind, int start, int end) =>
        end > start ? new(kind, text, start, end) : null;
}
