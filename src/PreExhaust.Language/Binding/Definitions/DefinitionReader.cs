using PreExhaust.Language.Diagnostics;
using PreExhaust.Language.Syntax;
using PreExhaust.Language.Syntax.Statements;

namespace PreExhaust.Language.Binding.Definitions;

/// <summary>Finds the definitions of a file: a header, and everything that is indented below it.</summary>
internal static class DefinitionReader
{
    /// <summary>Most texts define nothing, and a look at their words is cheaper than one at their lines.</summary>
    public static bool MayDefine(string text) => Holds(text, "exercise", 'x') || Holds(text, "scheme", 'm');

    /// <summary>Whether a text holds a word in any case: only places with its rarest letter are compared.</summary>
    private static bool Holds(string text, string word, char rarest)
    {
        ReadOnlySpan<char> letters = [rarest, char.ToUpperInvariant(rarest)];
        var before = word.IndexOf(rarest);
        var start = before;
        while (start < text.Length && text.AsSpan(start).IndexOfAny(letters) is var step and >= 0)
        {
            var place = start + step - before;
            if (string.Compare(text, place, word, 0, word.Length, StringComparison.OrdinalIgnoreCase) == 0)
                return true;
            start += step + 1;
        }

        return false;
    }

    public static IReadOnlyList<DefinitionDraft> Read(
        IEnumerable<LineSyntax> lines, DiagnosticBag diagnostics)
    {
        var drafts = new List<DefinitionDraft>();
        DefinitionDraft? open = null;
        foreach (var line in lines)
        {
            if (line.Statement is null && line.Skipped is null)
                continue;
            if (open is not null && UnreadLine.Of(open.Header).Owns(line))
            {
                open.Add(line);
                continue;
            }

            open = line.Statement is ExerciseDefinitionSyntax or SchemeSyntax ? new(line) : null;
            if (open is not null)
                drafts.Add(open);
        }

        if (drafts.Count <= Limits.Definitions)
            return drafts;
        diagnostics.Add(
            DiagnosticKinds.TooMany,
            drafts[Limits.Definitions].Keyword.Span,
            $"A file has at most {Limits.Definitions} definitions; the others are not read.");
        return drafts.Take(Limits.Definitions).ToList();
    }
}
