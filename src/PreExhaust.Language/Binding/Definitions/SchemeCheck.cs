using PreExhaust.Catalog;
using PreExhaust.Language.Diagnostics;
using PreExhaust.Plans;

namespace PreExhaust.Language.Binding.Definitions;

/// <summary>Reports what is wrong with a scheme.</summary>
internal sealed class SchemeCheck(BindingContext context)
{
    private readonly EntryCheck _entries = new(context);

    /// <summary>What the scheme prescribes.</summary>
    public ExerciseSlot Run(DefinitionDraft draft, SchemeEntry entry)
    {
        var lines = new SchemeLines(draft);
        _entries.Run(draft.NameToken!, entry, lines.Like?.Model, () => Suggest(entry.Model!));
        if (lines.Items.Count == 0 && draft.Lines.All(line => line.Skipped is null && line.Statement is null))
            context.Report(
                DiagnosticKinds.IncompleteDefinition,
                draft.NameToken!,
                $"'{entry.Definition.Name}' holds nothing to copy: write its sets or week rows, indented below.");
        if (lines.Items.Count > Limits.CopiedItems)
            context.Report(
                DiagnosticKinds.TooMany,
                draft.NameToken!,
                $"A scheme has at most {Limits.CopiedItems} items; a longer one cannot be copied.");
        return WithoutAnchors(SchemeBinder.Bind(context, lines));
    }

    private IEnumerable<string> Suggest(string name) => Spelling.Closest(
        name,
        context.Definitions.Schemes.Select(scheme => scheme.Definition.Name).Take(UnknownNames.MostCandidates),
        3);

    private static ExerciseSlot WithoutAnchors(ExerciseSlot slot) =>
        new TrainingPlan("", [new("", [slot])]).WithoutAnchors().Sessions[0].Slots[0];
}
