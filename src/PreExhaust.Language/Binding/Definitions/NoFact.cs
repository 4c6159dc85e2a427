using PreExhaust.Catalog;
using PreExhaust.Language.Diagnostics;
using PreExhaust.Language.Syntax;
using PreExhaust.Language.Syntax.Grammar;
using PreExhaust.Language.Text;

namespace PreExhaust.Language.Binding.Definitions;

/// <summary>Reports lines below an exercise definition that are no facts.</summary>
internal static class NoFact
{
    public static void Report(BindingContext context, LineSyntax line, DefinitionDraft draft)
    {
        var word = line.Statement!.Tokens.First();
        var written = word.Text.Split(' ')[0].TrimEnd(':');
        var meant = Spelling.Closest(written, FactWords.All.Append("like"), 1).FirstOrDefault();
        if (meant is not null)
        {
            var span = new TextSpan(word.Span.Start, written.Length);
            var fix = new TextFix($"Write '{meant}'", span, meant);
            context.Report(
                DiagnosticKinds.UnknownWord,
                word,
                $"'{written}' is no fact of an exercise; did you mean '{meant}'?",
                fix);
            return;
        }

        var indentation = new TextSpan(line.Span.Start, line.Indentation.Length);
        context.Report(
            DiagnosticKinds.WrongPlace,
            line.Statement!,
            "Below 'exercise' stand facts of it, such as 'actions', 'prime', 'equipment' or 'like'; "
                + "what is no fact is indented less.",
            new TextFix("It is no fact: indent it less", indentation, draft.Header.Indentation));
    }
}
