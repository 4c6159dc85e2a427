using PreExhaust.Language.Diagnostics;
using PreExhaust.Language.Syntax.Prescriptions;
using PreExhaust.Language.Syntax.Statements;
using PreExhaust.Language.Text;
using PreExhaust.Plans;

namespace PreExhaust.Language.Editing;

/// <summary>Explains what a place of a text means.</summary>
public static class EditorHovers
{
    /// <summary>
    /// An exercise with its muscles and what its place costs it, a notation in words, and the reason of each message
    /// there; <c>null</c> where there is nothing to say.
    /// </summary>
    public static EditorHover? At(EditorDocument document, int offset)
    {
        var about = OfName(document, offset) ?? OfItem(document, offset);
        var messages = document.Messages
            .Where(message => message.Span.Start <= offset && offset < message.Span.End)
            .ToList();
        if (about is null && messages.Count == 0)
            return null;
        var sections = messages.Select(Explain).Prepend(about?.Markdown).OfType<string>();
        return new(string.Join("\n\n---\n\n", sections), about?.Span ?? messages[0].Span);
    }

    private static EditorHover? OfName(EditorDocument document, int offset)
    {
        if (document.Names.At(offset) is not { } use)
            return null;
        if (use.Kind == NameKind.Scheme)
        {
            var scheme = document.Definitions.FindScheme(use.Key);
            return scheme is null ? null : new($"```workout\n{scheme.Definition.Text.TrimEnd()}\n```", use.Span);
        }

        return use.Kind == NameKind.Exercise && document.Definitions.Catalog.Find(use.Key) is { } exercise
            ? new(ExerciseText.Of(document, exercise, use), use.Span)
            : null;
    }

    private static EditorHover? OfItem(EditorDocument document, int offset)
    {
        var line = document.LineOf(offset);
        var items = document.Tree.Lines[line].Statement switch
        {
            ExerciseSyntax exercise => exercise.Prescription?.Items,
            ContinuationSyntax continuation => continuation.Prescription.Items,
            _ => null,
        };
        var item = items?.FirstOrDefault(item => item.Span.Start <= offset && offset <= item.Span.End);
        if (item is null || Owner(document, line) is not { } slot)
            return null;
        var rows = item.Parts.OfType<WeekRowSyntax>().Any();
        var written = rows ? slot.Weeks.SelectMany(row => row.Groups) : slot.Groups.Concat(slot.Warmup);
        var groups = written.Where(group => IsWithin(group.Source, item.Span)).Distinct().ToList();
        if (groups.Count == 0)
            return null;
        var readings = groups.Select(group => SetWords.Of(group));
        return new(string.Join("\n\n", readings), item.Span);
    }

    private static ExerciseSlot? Owner(EditorDocument document, int line)
    {
        while (line >= 0 && document.Tree.Lines[line].Statement is not ExerciseSyntax)
            line--;
        return line >= 0
            && document.Tree.Lines[line].Statement is ExerciseSyntax exercise
            && document.Places.SlotAt(exercise.Name.Span.Start) is { } index
            ? document.Places.SlotOf(index)
            : null;
    }

    private static bool IsWithin(Anchor? anchor, TextSpan span) =>
        anchor is not null && span.Start <= anchor.Start && anchor.Start + anchor.Length <= span.End;

    private static string Explain(Diagnostic message)
    {
        if (message.Finding?.Rule is not { } rule)
            return $"**{message.Id}** {message.Message} ([more]({message.HelpUri}))";
        var studies = rule.Evidence.Studies.Select(study => $"- {study.Citation}");
        return $"**{rule.Id} {rule.Name}** ([page]({rule.HelpUri}))\n\n{message.Message}\n\n"
            + $"Evidence {rule.Evidence.Grade}: {rule.Evidence.Summary}\n\n{string.Join("\n", studies)}".TrimEnd();
    }
}
