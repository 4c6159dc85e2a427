using PreExhaust.Language.Diagnostics;
using PreExhaust.Language.Syntax.Grammar;
using PreExhaust.Language.Syntax.Statements;
using PreExhaust.Language.Text;

namespace PreExhaust.Language.Binding;

/// <summary>
/// Reports lines that words make one of a superset: <c>SS Curl: 3x12</c>, <c>superset with Curl: 3x12</c>. Neighbours
/// of that kind belong together; one alone, or one that says "with", belongs to the line above. The fix labels them.
/// </summary>
internal static class WordedSupersets
{
    private const int MostMembers = 9;

    /// <summary>Reports them, once a superset.</summary>
    public static void Report(BindingContext context, IReadOnlyList<ExerciseDraft> drafts)
    {
        for (var start = 0; start < drafts.Count; start++)
        {
            var end = start;
            while (end < drafts.Count && EndOfWords(drafts[end]) >= 0)
                end++;
            if (end > start)
                Report(context, drafts, start, end);
            start = Math.Max(start, end - 1);
        }
    }

    private static void Report(BindingContext context, IReadOnlyList<ExerciseDraft> drafts, int start, int end)
    {
        var text = context.Source.Text;
        var marked = drafts[start].Syntax.Span;
        var words = TextSpan.FromBounds(marked.Start, Extents.TrimBlanks(text, 0, EndOfWords(drafts[start])));
        var isWithAbove = end - start == 1 || SupersetWords.IsLinked(text, words.Start, words.End);
        var first = isWithAbove && start > 0 && IsFree(drafts[start - 1]) ? start - 1 : start;
        var members = drafts.Skip(first).Take(end - first).Select(draft => draft.Syntax).ToList();
        var letter = SessionLetters.Free(text, marked.Start);
        context.Diagnostics.Add(
            DiagnosticKinds.WrongPlace,
            words,
            $"A superset is two neighbouring lines with labels, '{letter}1' and '{letter}2'.",
            members.Count is < 2 or > MostMembers ? [] : [Fix(context, members, letter)]);
    }

    /// <summary>Where the exercise begins behind such words; -1 where none stand.</summary>
    private static int EndOfWords(ExerciseDraft draft)
    {
        var syntax = draft.Syntax;
        return syntax.IsBroken && draft.Copy is null
            ? SupersetWords.Scan(syntax.Name.Source, syntax.Span.Start, syntax.Name.Span.Start + 1)
            : -1;
    }

    /// <summary>Whether nothing says yet what the line is neighbour of.</summary>
    private static bool IsFree(ExerciseDraft draft) =>
        draft is { Copy: null, Syntax: { IsBroken: false, Label: null } };

    private static TextFix Fix(BindingContext context, IReadOnlyList<ExerciseSyntax> members, char letter)
    {
        var written = "";
        var end = members[0].Span.Start;
        for (var i = 0; i < members.Count; i++)
        {
            written += context.Source[TextSpan.FromBounds(end, members[i].Span.Start)] + $"{letter}{i + 1} ";
            end = members[i].Name.Span.Start;
        }

        return new(
            $"Label them {letter}1 to {letter}{members.Count}",
            TextSpan.FromBounds(members[0].Span.Start, end),
            written);
    }
}
