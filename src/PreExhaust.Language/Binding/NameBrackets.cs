using PreExhaust.Language.Diagnostics;
using PreExhaust.Language.Syntax;
using PreExhaust.Language.Syntax.Grammar;
using PreExhaust.Language.Text;

namespace PreExhaust.Language.Binding;

/// <summary>Finds the bracket of a name that has no partner: a slip of the pen, and no part of the name.</summary>
internal static class NameBrackets
{
    /// <summary>Whether a bracket has no partner; it is reported then.</summary>
    public static bool ReportOdd(SyntaxToken name, BindingContext context)
    {
        var text = name.Source;
        if (Characters.IsQuote(text[name.Span.Start]) || FindOdd(text, name.Span.Start, name.End) is not { } odd)
            return false;
        var isOpen = Characters.BracketStep(text[odd]) > 0;
        var message = isOpen ? "The bracket is never closed." : "The bracket was never opened.";
        context.Diagnostics.Add(
            DiagnosticKinds.Unexpected, new TextSpan(odd, 1), message, isOpen ? Closed(name, odd) : LeftOut(name, odd));
        return true;
    }

    /// <summary>What stands in it is a variant; one that holds nothing had better go.</summary>
    private static TextFix Closed(SyntaxToken name, int open)
    {
        var end = name.End;
        while (end > open + 1 && (Characters.IsColon(name.Source[end - 1]) || Characters.IsBlank(name.Source[end - 1])))
            end--;
        return end == open + 1
            ? LeftOut(name, open)
            : new("Write ')' behind the variant", new(end, 0), ")");
    }

    private static TextFix LeftOut(SyntaxToken name, int bracket)
    {
        var start = Extents.TrimBlanks(name.Source, name.Span.Start, bracket);
        return new("Leave it out", TextSpan.FromBounds(start, bracket + 1), "");
    }

    private static int? FindOdd(string text, int start, int end)
    {
        if (NameGrammar.IsBalanced(text, start, end))
            return null;
        var open = new Stack<int>();
        for (var i = start; i < end; i++)
        {
            var step = Characters.BracketStep(text[i]);
            if (step > 0)
                open.Push(i);
            else if (step < 0 && open.Count == 0)
                return i;
            else if (step < 0)
                open.Pop();
        }

        return open.Peek();
    }
}
