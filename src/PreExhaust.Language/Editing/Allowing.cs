using PreExhaust.Analysis;
using PreExhaust.Language.Diagnostics;
using PreExhaust.Language.Editing.Rewriting;
using PreExhaust.Language.Syntax.Statements;
using PreExhaust.Language.Text;
using PreExhaust.Plans.Printing;

namespace PreExhaust.Language.Editing;

/// <summary>Offers to overrule a rule where it speaks.</summary>
internal static class Allowing
{
    private const string Reason = "on purpose";

    /// <summary>
    /// The line that overrules the rule of a message: below its exercise, or below the header that it is about.
    /// <c>null</c> where it would not make the message go.
    /// </summary>
    public static EditorAction? Of(EditorDocument document, Diagnostic message)
    {
        if (message.Finding is not { Severity: < Severity.Error } finding || finding.Rule == RuleSet.UnusedSuppression)
            return null;
        var changes = new ChangeList(document.Source);
        var text = PlanText.Suppression(new(finding.Rule.Id, Reason));
        var line = document.Source.PositionAt(message.Span.Start).Line - 1;
        while (line >= 0 && document.Tree.Lines[line].Statement is ContinuationSyntax or NoteSyntax or null)
            line--;
        if (line < 0)
            return null;
        if (document.Tree.Lines[line].Statement is ExerciseSyntax exercise)
        {
            var block = ExerciseBlock.Of(document.Tree, line, exercise);
            changes.InsertLineAfter(block.LastPrescribed, block.InnerIndentation + text);
        }
        else
        {
            changes.InsertLineAfter(line, document.Tree.Lines[line].Indentation + text);
        }

        return changes.ToList() is { } list && Helps(document, message, TextChanges.Apply(document.Source.Text, list))
            ? new($"Allow {finding.Rule.Id} here: {Reason}", EditorActionKind.Allow, [.. list]) { Message = message }
            : null;
    }

    private static bool Helps(EditorDocument before, Diagnostic message, string text)
    {
        var after = new EditorDocument(
            WorkoutReading.Of(text, before.Source.Path), before.Shared, before.Options.WithoutFixes());
        return after.Messages.Count < before.Messages.Count
            && after.Messages.Count(m => m.Id == message.Id) < before.Messages.Count(m => m.Id == message.Id);
    }
}
