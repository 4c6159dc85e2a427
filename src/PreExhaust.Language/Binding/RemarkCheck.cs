using PreExhaust.Language.Diagnostics;
using PreExhaust.Language.Syntax;
using PreExhaust.Language.Syntax.Grammar;
using PreExhaust.Language.Syntax.Prescriptions;
using PreExhaust.Language.Text;

namespace PreExhaust.Language.Binding;

/// <summary>What in brackets would pass for a remark, but was meant to act: a progression, a plus.</summary>
internal static class RemarkCheck
{
    public static void Check(BindingContext context, BracketSyntax bracket)
    {
        if (bracket.Note is not { } note)
            return;
        if (note.Text is "+" or "＋")
            ReportPlus(context, bracket);
        if (!IsRule(context.Source.Text, note))
            return;
        context.Report(
            DiagnosticKinds.WrongPlace,
            bracket,
            "A progression does not stand in brackets; what stands there is a remark.",
            new TextFix("Write it as an item", bracket.Span, $"; {note.Text}"),
            new TextFix("Quote it: it is a remark", note.Span, $"\"{note.Text}\""));
    }

    /// <summary>A plus in brackets behind the repetitions is meant to say which sets are open: <c>5x3(+)</c>.</summary>
    private static void ReportPlus(BindingContext context, BracketSyntax bracket)
    {
        var text = context.Source.Text;
        var end = Extents.TrimBlanks(text, 0, bracket.Span.Start);
        var start = end;
        while (start > 0 && Characters.IsDigit(text[start - 1]))
            start--;
        var reps = text.Substring(start, end - start);
        var place = TextSpan.FromBounds(start, bracket.Span.End);
        if (reps.Length > 0)
            context.ReportReadings(place, "A plus is for the last set or for every set", $"{reps}+", $"({reps}+)");
    }

    private static bool IsRule(string text, SyntaxToken note)
    {
        if (Words.Scan(text, note.Span.Start, note.Span.End, "progress") < 0)
            return false;
        var rule = ProgressionGrammar.Progress(new LineText(text, new Trace()).Line(note.Span.Start, note.Span.End));
        return rule.WasSuccessful && rule.Remainder.Position == note.Span.End;
    }
}
