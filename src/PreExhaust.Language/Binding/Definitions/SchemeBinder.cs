using PreExhaust.Language.Diagnostics;
using PreExhaust.Language.Syntax;
using PreExhaust.Language.Syntax.Statements;
using PreExhaust.Language.Text;
using PreExhaust.Plans;

namespace PreExhaust.Language.Binding.Definitions;

/// <summary>Binds a scheme by itself, which shows what is wrong with it whatever copies it.</summary>
internal static class SchemeBinder
{
    /// <summary>What the scheme prescribes, under its own name.</summary>
    public static ExerciseSlot Bind(BindingContext context, SchemeLines lines)
    {
        foreach (var line in lines.Draft.Lines)
            Check(context, line);
        var header = lines.Draft.Scheme!;
        var syntax = new ExerciseSyntax(null, header.Name!, null, null, header.Prescription);
        var draft = new ExerciseDraft(syntax, lines.Draft.Header.Indentation) { IsScheme = true };
        draft.Items.Clear();
        draft.Items.AddRange(lines.Items);
        draft.Notes.AddRange(lines.Notes);
        return new ExerciseBinder(context, PlanSettings.None).Bind(draft);
    }

    /// <summary>The ids and places of what is wrong with a scheme.</summary>
    public static IReadOnlyCollection<(string Id, int Start)> MistakesOf(SourceFile source, SchemeLines lines)
    {
        var diagnostics = new DiagnosticBag();
        Bind(new(source, diagnostics), lines);
        return diagnostics.ToList().Select(diagnostic => (diagnostic.Id, diagnostic.Span.Start)).ToList();
    }

    private static void Check(BindingContext context, LineSyntax line)
    {
        if (line.Statement is null or ContinuationSyntax or NoteSyntax)
            return;
        context.Report(
            DiagnosticKinds.WrongPlace,
            line.Statement,
            "Below a scheme stand its sets, loads, rests and week rows; indent this line less if it is no part of it.");
    }
}
