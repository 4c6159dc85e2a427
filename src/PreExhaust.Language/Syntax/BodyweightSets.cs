using PreExhaust.Language.Diagnostics;
using PreExhaust.Language.Syntax.Grammar;
using PreExhaust.Language.Text;

namespace PreExhaust.Language.Syntax;

/// <summary><c>BW+10kg x 8, 8, 7</c>: here the sets come first.</summary>
internal static class BodyweightSets
{
    /// <summary>No load with a weight beside the body is longer.</summary>
    private const int LongestLoad = 40;

    /// <summary>Reports a times sign behind such a load; whether it is one.</summary>
    public static bool Report(LineInput input, TextSpan place, DiagnosticBag diagnostics)
    {
        if (Find(input, place.Start) is not { } found)
            return false;
        var (load, reps) = found;
        var meant = string.Join(", ", reps.Select(each => $"1x{each.Text} {load.Text}"));
        var whole = TextSpan.FromBounds(load.Span.Start, reps[reps.Count - 1].End);
        diagnostics.Add(
            DiagnosticKinds.Ambiguous,
            whole,
            $"The sets come before the load: write '{meant}'.",
            new TextFix($"Write '{meant}'", whole, meant));
        return true;
    }

    /// <summary>Where the repetitions that a times sign reports end; the sign itself where it reports none.</summary>
    public static int EndOfReps(LineInput input, int times) =>
        Find(input, times) is { } found ? found.Reps[found.Reps.Count - 1].End : times;

    private static (SyntaxToken Load, List<SyntaxToken> Reps)? Find(LineInput input, int times)
    {
        var text = input.Source;
        if (times >= input.End || !Characters.IsTimes(text[times]))
            return null;
        var end = Extents.TrimBlanks(text, 0, times);
        if (StartOfLoad(input, end) is not { } start)
            return null;
        var reps = Reps(text, input.SkipBlanks(times + 1), input.End);
        return reps.Count == 0 ? null : (new(TokenKind.Word, text, start, end), reps);
    }

    private static int? StartOfLoad(LineInput input, int end)
    {
        for (var start = end - 1; start >= Math.Max(0, end - LongestLoad); start--)
        {
            if (start > 0 && Characters.IsWordPart(input.Source[start - 1]))
                continue;
            if (LoadGrammar.Bodyweight(input.At(start)) is LineInput rest && rest.Position == end)
                return start;
        }

        return null;
    }

    /// <summary>Numbers with commas between them, each with nothing hanging on it.</summary>
    private static List<SyntaxToken> Reps(string text, int start, int end)
    {
        var reps = new List<SyntaxToken>();
        for (var position = start; ;)
        {
            var number = Characters.SkipDigits(text, position, end);
            if (number == position || (number < end && Characters.IsWordPart(text[number])))
                return reps;
            reps.Add(new(TokenKind.Number, text, position, number));
            var comma = Extents.SkipBlanks(text, number, end);
            if (comma >= end || text[comma] != ',')
                return reps;
            position = Extents.SkipBlanks(text, comma + 1, end);
        }
    }
}
