using PreExhaust.Language.Diagnostics;
using PreExhaust.Language.Syntax.Grammar;
using PreExhaust.Language.Text;

namespace PreExhaust.Language.Syntax;

/// <summary>Reports what begins and has no end: brackets, quotes, and clauses that are a word alone.</summary>
internal static class UnfinishedText
{
    private static readonly WordTable<string> Examples = new(
    [
        ("warmup", "warmup 1x5 50%"), ("only", "only week 2-4"), ("intent", "intent pre-exhaust quads"),
    ]);

    /// <summary>Whether something unfinished begins at a place; it is reported then.</summary>
    /// <param name="input">The line.</param>
    /// <param name="place">The place.</param>
    /// <param name="word">The word at the place.</param>
    /// <param name="diagnostics">Takes the message.</param>
    public static bool Report(LineInput input, int place, TextSpan word, DiagnosticBag diagnostics)
    {
        if (place >= input.End)
            return false;
        var sign = input.Source[place];
        if (Characters.IsQuote(sign))
            return Report(diagnostics, new(place, 1), "The quote is never closed, or holds nothing.");
        if (Characters.BracketStep(sign) > 0 && WeekGrammar.ScanBrackets(input.Source, place, input.End) < 0)
            return Report(
                diagnostics,
                new(place, 1),
                "The bracket is never closed.",
                new TextFix("Write ')' at the end", new(input.End, 0), new(')', Depth(input, place))));
        return IsFirst(input.Source, place) && Examples.Find(input.Source, place, input.End) is { } example
            && Report(diagnostics, word, $"More belongs behind this word, such as '{example}'.");
    }

    private static int Depth(LineInput input, int place) =>
        Enumerable.Range(place, input.End - place).Sum(i => Characters.BracketStep(input.Source[i]));

    private static bool Report(DiagnosticBag diagnostics, TextSpan place, string message, params TextFix[] fixes)
    {
        diagnostics.Add(DiagnosticKinds.Unexpected, place, message, fixes);
        return true;
    }

    /// <summary>Whether only white space stands before a place on its line.</summary>
    private static bool IsFirst(string text, int place)
    {
        var before = Extents.TrimBlanks(text, 0, place);
        return before == 0 || text[before - 1] is '\n' or '\r';
    }
}
