using PreExhaust.Language.Diagnostics;
using PreExhaust.Language.Syntax;
using PreExhaust.Language.Syntax.Grammar;
using PreExhaust.Language.Text;
using PreExhaust.Plans;

namespace PreExhaust.Language.Binding;

/// <summary>Binds superset labels and checks that they pair up.</summary>
internal static class LabelBinder
{
    /// <summary>The label; <c>null</c> without one, or after an error.</summary>
    public static SupersetLabel? Bind(BindingContext context, SyntaxToken? token)
    {
        if (token is null)
            return null;
        var label = Labels.Core(token);
        if (label is "T1" or "T2" or "T3")
        {
            context.Report(
                DiagnosticKinds.Ambiguous,
                token,
                $"{label} is a tier in some programs and would be a superset here; leave it out.",
                new TextFix($"Remove '{token.Text}'", WithBlanks(context.Source.Text, token.Span), ""));
            return null;
        }

        if (label.Length == 1)
            return new(label[0], 0);
        return char.IsLetter(label[0])
            ? new(label[0], int.Parse(label.Substring(1), System.Globalization.CultureInfo.InvariantCulture))
            : new(label[0], label[1] - 'A' + 1);
    }

    private static TextSpan WithBlanks(string text, TextSpan span) =>
        TextSpan.FromBounds(span.Start, Extents.SkipBlanks(text, span.End, text.Length));

    /// <summary>Reports labels of a session without partner, with a gap, or used in two places.</summary>
    public static void Check(
        BindingContext context,
        IReadOnlyList<ExerciseDraft> drafts,
        IReadOnlyList<ExerciseSlot> slots)
    {
        var finished = new HashSet<char>();
        for (var start = 0; start < slots.Count;)
        {
            var end = start + 1;
            if (slots[start].Label is { Number: > 0 } label)
            {
                while (end < slots.Count && slots[end].Label is { Number: > 0 } next
                    && next.Letter == label.Letter)
                    end++;
                var isGroup = drafts[start].Group is not null;
                if (Problem(label, slots.Skip(start).Take(end - start), finished, isGroup) is { } problem)
                    Report(context, drafts[start], problem);
                finished.Add(label.Letter);
            }

            start = end;
        }
    }

    private static void Report(BindingContext context, ExerciseDraft first, string problem)
    {
        context.Diagnostics.Copy = first.Copy is { IsWhole: true } ? first.Copy : null;
        context.Report(DiagnosticKinds.LoneLabel, first.Syntax.Label!, problem);
        context.Diagnostics.Copy = null;
    }

    private static string? Problem(
        SupersetLabel first,
        IEnumerable<ExerciseSlot> members,
        HashSet<char> finished,
        bool isGroup)
    {
        var labels = members.Select(m => m.Label!).ToList();
        if (finished.Contains(first.Letter))
            return $"The superset {first.Letter} stands in two places of the session; only neighbours are a superset.";
        if (labels.Count == 1 && !isGroup)
            return $"{first} has no partner: a superset needs a neighbour with the same letter.";
        var gap = labels.Where((label, i) => label.Number != i + 1).FirstOrDefault();
        return gap is null
            ? null
            : $"The superset {first.Letter} has a gap or repetition at {gap}: count from 1 without holes.";
    }
}
