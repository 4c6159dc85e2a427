using PreExhaust.Language.Diagnostics;
using PreExhaust.Language.Syntax.Grammar;
using PreExhaust.Language.Syntax.Prescriptions;
using PreExhaust.Language.Syntax.Statements;
using PreExhaust.Language.Text;

namespace PreExhaust.Language.Syntax;

/// <summary>
/// Reads complexes, <c>Clean + Front Squat: 5x(1+2)</c>; the fix gives each exercise its line of a superset. The same
/// of one exercise is a cluster.
/// </summary>
internal sealed class ComplexParser(string text, DiagnosticBag diagnostics)
{
    private static readonly char[] Joints = ['+', '&'];

    /// <summary>The first exercise; <c>null</c> where the line is no complex.</summary>
    public ExerciseSyntax? Parse(LineInput input)
    {
        if (Find(input) is not { } found || diagnostics.IsFull)
            return null;
        var (sets, open, close) = found;
        if (NameBefore(input, sets) is not { } name)
            return null;
        var names = name.Text.Split(Joints).Select(part => part.Trim()).ToList();
        var reps = text.Substring(open + 1, close - open - 1).Split('+').Select(part => part.Trim()).ToList();
        var behind = text.Substring(close + 1, input.End - close - 1);
        var count = text.Substring(sets, open - sets).TrimEnd();
        if (names.Count == reps.Count && names.TrueForAll(part => part.Length > 0))
            ReportExercises(input, names, reps.ConvertAll(each => count + each + behind));
        else if (names.Count == 1)
            ReportCluster(input, $"{name.Text}: cluster {text.Substring(sets, close + 1 - sets)} 20s{behind}");
        else
            return null;
        var first = new SyntaxToken(TokenKind.Name, text, input.Position, input.Position + names[0].Length);
        var rest = new SyntaxToken(
            TokenKind.Skipped, text, Extents.SkipBlanks(text, first.Span.End, input.End), input.End);
        return new(null, first, null, null, new PrescriptionSyntax([new ItemSyntax([rest])]));
    }

    private void ReportExercises(LineInput input, List<string> names, List<string> sets)
    {
        var letter = SessionLetters.Free(text, input.Position);
        var lines = names.Select((name, i) => $"{letter}{i + 1} {name}: {sets[i]}").ToList();
        Report(input, "The exercises of a complex are neighbouring lines with labels", lines);
    }

    private void ReportCluster(LineInput input, string line) =>
        Report(input, "Parts of one set are a cluster, with the pause between them", [line]);

    private void Report(LineInput input, string problem, List<string> lines)
    {
        var whole = TextSpan.FromBounds(input.Position, input.End);
        var indentation = Extents.Indentation(text, input.Position);
        var shown = string.Join(" and ", lines.Select(line => $"'{line}'"));
        diagnostics.Add(
            DiagnosticKinds.Ambiguous,
            whole,
            $"{problem}: {shown}.",
            new TextFix($"Write {shown}", whole, string.Join("\n" + indentation, lines)));
    }

    /// <summary><c>5x(1+2)</c> behind a name: where it begins, and its brackets.</summary>
    private (int Sets, int Open, int Close)? Find(LineInput input)
    {
        var plus = text.IndexOf('+', input.Position, input.End - input.Position);
        for (; plus >= 0; plus = text.IndexOf('+', plus + 1, input.End - plus - 1))
        {
            var open = text.LastIndexOf('(', plus, plus - input.Position);
            var close = text.IndexOf(')', plus, input.End - plus);
            var times = open < 0 ? -1 : Extents.TrimBlanks(text, input.Position, open) - 1;
            if (close < 0 || times <= input.Position || !Characters.IsTimes(text[times]) || !IsSum(open + 1, close))
                continue;
            var sets = Extents.TrimBlanks(text, input.Position, times);
            while (sets > input.Position && Characters.IsDigit(text[sets - 1]))
                sets--;
            return sets > input.Position && Characters.IsDigit(text[sets]) && Characters.IsBlank(text[sets - 1])
                ? (sets, open, close)
                : null;
        }

        return null;
    }

    private bool IsSum(int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (!Characters.IsDigit(text[i]) && text[i] != '+' && !Characters.IsBlank(text[i]))
                return false;
        }

        return Characters.IsDigit(text[Extents.TrimBlanks(text, start, end) - 1]);
    }

    /// <summary>The name that stands right before the sets, with a colon or without.</summary>
    private static SyntaxToken? NameBefore(LineInput input, int sets)
    {
        var position = input.Position;
        var isLabelled = Labels.Scan(input.Source, position, input.End) >= 0;
        if (isLabelled || NameGrammar.Name(input, ref position) is not { } name)
            return null;
        NameGrammar.EndOfName(input, ref position);
        return input.SkipBlanks(position) == sets ? name : null;
    }
}
