using PreExhaust.Language.Diagnostics;
using PreExhaust.Language.Syntax;
using PreExhaust.Language.Syntax.Grammar;
using PreExhaust.Language.Syntax.Prescriptions;

namespace PreExhaust.Language.Binding;

/// <summary>A progression in brackets would pass for a remark and never act.</summary>
internal static class RemarkCheck
{
    public static void Check(BindingContext context, BracketSyntax bracket)
    {
        if (bracket.Note is not { } note || !IsRule(context.Source.Text, note))
            return;
        context.Report(
            DiagnosticKinds.WrongPlace,
            bracket,
            "A progression does not stand in brackets; what stands there is a remark.",
            new TextFix("Write it as an item", bracket.Span, $"; {note.Text}"),
            new TextFix("Quote it: it is a remark", note.Span, $"\"{note.Text}\""));
    }

    private static bool IsRule(string text, SyntaxToken note)
    {
        if (Words.Scan(text, note.Span.Start, note.Span.End, "progress") < 0)
            return false;
        var rule = ProgressionGrammar.Progress(new LineInput(text, note.Span.Start, note.Span.End, new Trace()));
        return rule.WasSuccessful && rule.Remainder.Position == note.Span.End;
    }
}
