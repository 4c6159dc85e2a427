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
        var text = input.Source;
        if (!Characters.IsTimes(text[place.Start]) || place.Length > 1)
            return false;
        var end = Extents.TrimBlanks(text, 0, place.Start);
        if (StartOfLoad(input, end) is not { } start)
            return false;
        var (reps, after) = Reps(text, input.SkipBlanks(place.End), input.End);
        if (reps.Count == 0)
            return false;
        var load = text.Substring(start, end - start);
        var meant = string.Join(", ", reps.Select(each => $"1x{each} {load}"));
        diagnostics.Add(
            DiagnosticKinds.Ambiguous,
            TextSpan.FromBounds(start, after),
            $"The sets come before the load: write '{meant}'.",
            new TextFix($"Write '{meant}'", TextSpan.FromBounds(start, after), meant));
        return true;
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

    /// <summary>Numbers with commas between them, each with nothing hanging on it, and where the last ends.</summary>
    private static (List<string> Reps, int After) Reps(string text, int start, int end)
    {
        var reps = new List<string>();
        var after = start;
        for (var position = start; ;)
        {
            var number = Characters.SkipDigits(text, position, end);
            if (number == position || (number < end && Characters.IsWordPart(text[number])))
                break;
            reps.Add(text.Substring(position, number - position));
            after = number;
            var comma = Extents.SkipBlanks(text, after, end);
            if (comma >= end || text[comma] != ',')
                break;
            position = Extents.SkipBlanks(text, comma + 1, end);
        }

        return (reps, after);
    }
}
