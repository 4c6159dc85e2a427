using PreExhaust.Language.Diagnostics;
using PreExhaust.Language.Syntax.Grammar;
using PreExhaust.Language.Syntax.Prescriptions;
using PreExhaust.Language.Syntax.Statements;
using PreExhaust.Language.Text;

namespace PreExhaust.Language.Syntax;

/// <summary>
/// Reads rows of Markdown tables, <c>| Squat | 5 | 5 | 100 kg | 3 min |</c>; each keeps its exercise and is reported
/// with the line it should be.
/// </summary>
internal sealed class TableRowParser(string text, DiagnosticBag diagnostics)
{
    /// <summary>The row; <c>null</c> where the line is none, or its cells make no sets.</summary>
    public StatementSyntax? Parse(LineInput input)
    {
        if (text[input.Position] != '|')
            return null;
        var cells = CellsOf(input).Where(IsFilled).ToList();
        var line = TextSpan.FromBounds(input.Position, input.End);
        if (cells.Count < 2 || !char.IsLetter(cells[0].Text[0]))
            return null;
        var texts = cells.Skip(1).Select(cell => cell.Text).ToList();
        return texts.Exists(cell => cell.Any(char.IsDigit)) ? ParseRow(line, cells[0], texts) : ParseHead(line);
    }

    private ExerciseSyntax? ParseRow(TextSpan line, SyntaxToken name, IReadOnlyList<string> cells)
    {
        var readings = TableReadings.Of(cells);
        if (readings.Count == 0)
            return null;
        var lines = readings.Select(reading => $"{name.Text}: {reading}").ToList();
        diagnostics.Add(
            DiagnosticKinds.Ambiguous,
            line,
            $"A row of a table is written {string.Join(" or ", lines.Select(written => $"'{written}'"))} here.",
            lines.Select(written => new TextFix($"Write '{written}'", line, written)).ToArray());
        var rest = new SyntaxToken(TokenKind.Skipped, text, Extents.SkipBlanks(text, name.End, line.End), line.End);
        return new(
            null,
            name,
            null,
            null,
            new PrescriptionSyntax([new ItemSyntax([rest])]),
            new SyntaxToken(TokenKind.Skipped, text, line.Start, name.Span.Start));
    }

    private UnsupportedSyntax ParseHead(TextSpan line)
    {
        diagnostics.Add(
            DiagnosticKinds.ForeignHeading,
            line,
            "The head of a table needs no line; keep it as a comment if you like.",
            new TextFix("Make it a comment", new(line.Start, 0), "// "));
        return UnsupportedSyntax.Whole(text, line.Start, line.End);
    }

    private IEnumerable<SyntaxToken> CellsOf(LineInput input)
    {
        for (var start = input.Position; start < input.End;)
        {
            var next = text.IndexOf('|', start + 1, input.End - start - 1) is var bar && bar < 0 ? input.End : bar;
            var first = Extents.SkipBlanks(text, start + 1, next);
            yield return new(TokenKind.Name, text, first, Extents.TrimBlanks(text, first, next));
            start = next;
        }
    }

    /// <summary>A dash says that a column does not apply.</summary>
    private static bool IsFilled(SyntaxToken cell) => cell.Text.Any(char.IsLetterOrDigit);
}
