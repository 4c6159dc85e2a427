using PreExhaust.Language.Diagnostics;
using PreExhaust.Language.Syntax;
using PreExhaust.Language.Syntax.Grammar;
using PreExhaust.Language.Text;

namespace PreExhaust.Language.Binding;

/// <summary>Lists that give each set a value of its own: <c>3x5 75/85/95%</c>.</summary>
internal static class SetLists
{
    /// <summary>Reports a list that is not as long as the sets before it; a comma keeps the two apart.</summary>
    public static void ReportCount(
        BindingContext context, SyntaxNode list, int count, string what, Surroundings surroundings)
    {
        var text = context.Source.Text;
        var before = Extents.TrimBlanks(text, 0, list.Span.Start);
        var isApart = !surroundings.HasSetsInItem && surroundings.HasSetsElsewhere
            && before > 0 && Characters.IsSeparator(text[before - 1]);
        if (isApart)
            context.Report(
                DiagnosticKinds.Unexpected,
                list,
                $"A list of {count} {what} stands right behind its {count} sets, without a comma.",
                new TextFix("Remove the comma", TextSpan.FromBounds(before - 1, list.Span.Start), " "));
        else
            context.Report(
                DiagnosticKinds.Unexpected,
                list,
                $"A list of {count} {what} needs {count} sets before it, such as '{count}x5'.");
    }
}
