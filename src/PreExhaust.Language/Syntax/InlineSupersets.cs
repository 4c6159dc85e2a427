using PreExhaust.Language.Diagnostics;
using PreExhaust.Language.Syntax.Grammar;
using PreExhaust.Language.Text;

namespace PreExhaust.Language.Syntax;

/// <summary>
/// Two exercises on one line, <c>Curl 3x10 superset with Pushdown 3x12</c>; the fix gives each its own, with a label.
/// </summary>
internal static class InlineSupersets
{
    private static readonly char[] Between = [' ', '\t', ',', ';', '+', '&', '/', '-'];

    /// <summary>Reports such a line; whether it is one.</summary>
    /// <param name="input">The line.</param>
    /// <param name="place">The word that nothing took in.</param>
    /// <param name="diagnostics">Takes the message.</param>
    public static bool Report(LineInput input, TextSpan place, DiagnosticBag diagnostics)
    {
        var text = input.Source;
        if (FindWords(input, place.Start) is not { } words)
            return false;
        var (start, end) = words;
        var first = Statement(text.Substring(input.Position, start - input.Position).TrimEnd(Between));
        var second = Statement(text.Substring(end, input.End - end));
        if (first is null || second is null || diagnostics.IsFull)
            return false;
        var letter = SessionLetters.Free(text, input.Position);
        var lines = (First: $"{letter}1 {first}", Second: $"{letter}2 {second}");
        var indentation = Extents.Indentation(text, input.Position);
        diagnostics.Add(
            DiagnosticKinds.WrongPlace,
            TextSpan.FromBounds(start, Extents.TrimBlanks(text, start, end)),
            $"A superset is two neighbouring lines with labels: '{lines.First}' and '{lines.Second}'.",
            new TextFix(
                $"Write '{lines.First}' and '{lines.Second}'",
                TextSpan.FromBounds(input.Position, input.End),
                $"{lines.First}\n{indentation}{lines.Second}"));
        return true;
    }

    private static (int Start, int End)? FindWords(LineInput input, int from)
    {
        for (var i = Math.Max(from, input.Position + 1); i < input.End; i++)
        {
            var end = Characters.IsBlank(input.Source[i - 1]) ? SupersetWords.Scan(input.Source, i, input.End) : -1;
            if (end >= 0)
                return (i, end);
        }

        return null;
    }

    /// <summary>An exercise with sets, its name first; <c>null</c> where the text is none.</summary>
    private static string? Statement(string text)
    {
        var diagnostics = new DiagnosticBag();
        var input = new LineText(text, new Trace()).Line(0, text.Length);
        if (text.Length > 0 && new MisorderedLineParser(text, diagnostics).ParseNameLast(input) is not null)
            text = diagnostics.ToList()[0].Fixes[0].NewText;
        var isExercise = text.Length > 0 && Labels.Scan(text, 0, text.Length) < 0
            && PrescriptionStart.IsAnywhere(text, 0, text.Length)
            && LineClassifier.Classify(text, 0, text.Length) == LineKind.Exercise;
        return isExercise ? text : null;
    }
}
