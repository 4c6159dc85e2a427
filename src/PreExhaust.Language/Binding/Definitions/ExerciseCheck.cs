using PreExhaust.Catalog;
using PreExhaust.Language.Diagnostics;
using PreExhaust.Language.Syntax;
using PreExhaust.Language.Syntax.Statements;

namespace PreExhaust.Language.Binding.Definitions;

/// <summary>Reports what is wrong with the definition of an exercise.</summary>
internal sealed class ExerciseCheck(BindingContext context)
{
    private static readonly string[] CommonEquipment = ["barbell", "dumbbell", "machine", "bodyweight"];

    private readonly EntryCheck _entries = new(context);

    /// <summary>The exercise; nothing where the name is defined already.</summary>
    public IEnumerable<Exercise> Run(DefinitionDraft draft, ExerciseEntry entry)
    {
        var errors = context.Diagnostics.Count;
        var binder = new ExerciseFactBinder(context);
        var facts = binder.Bind(draft);
        _entries.Run(draft.NameToken!, entry, binder.ModelToken, () => context.Catalog.Suggest(entry.Model!));
        foreach (var (alias, earlier) in entry.LostAliases)
            _entries.ReportDuplicate(TokenOf(draft, alias) ?? draft.NameToken!, alias, earlier);
        if (entry.Exercise is not { } exercise)
            return [];
        var isWhole = draft.Lines.All(line => line.Skipped is null);
        if (errors == context.Diagnostics.Count && isWhole && !entry.IsInCircle)
            CheckWhole(draft, facts, entry, exercise);
        ReportRedefined(draft, exercise);
        return [exercise];
    }

    private void CheckWhole(DefinitionDraft draft, ExerciseFacts facts, ExerciseEntry entry, Exercise exercise)
    {
        var name = draft.NameToken!;
        if (entry.Model is null && facts.JointActions.Count == 0 && facts.Muscles.Count == 0)
            context.Report(
                DiagnosticKinds.IncompleteDefinition,
                name,
                $"'{entry.Definition.Name}' does not say what it trains: write its 'actions', its muscles "
                    + "('prime quads'), or what it is 'like', indented below.",
                LikeFixes(draft, entry).ToArray());
        else if (exercise.Muscles.All(role => role.Involvement != Involvement.PrimeMover))
            context.Report(
                DiagnosticKinds.IncompleteDefinition,
                name,
                $"'{entry.Definition.Name}' has no prime mover: write 'prime' and a muscle, indented below.");
        else if (entry.Model is null && (facts.Equipment ?? facts.Loadability ?? EquipmentWords.In(facts.Name)) is null)
            context.Report(
                DiagnosticKinds.IncompleteDefinition,
                name,
                $"'{entry.Definition.Name}' does not say what it is done with: write 'equipment' and "
                    + $"{string.Join(", ", EquipmentWords.All)}, indented below.",
                CommonEquipment.Select(word => Insert(draft, $"equipment {word}")).ToArray());
    }

    private IEnumerable<TextFix> LikeFixes(DefinitionDraft draft, ExerciseEntry entry) => ExerciseCatalog.Default
        .Suggest(entry.Definition.Name)
        .Select(name => Insert(draft, $"like {name}"));

    /// <summary>A new line right below the header.</summary>
    private static TextFix Insert(DefinitionDraft draft, string fact)
    {
        var end = draft.Header.Statement!.Span.End;
        return new($"Add '{fact}'", new(end, 0), $"\n{draft.Header.Indentation}  {fact}");
    }

    /// <summary>Once for a catalogued exercise, however many of its names are taken.</summary>
    private void ReportRedefined(DefinitionDraft draft, Exercise exercise)
    {
        var seen = new HashSet<Exercise>();
        foreach (var name in exercise.Aliases.Insert(0, exercise.Name))
        {
            if (ExerciseCatalog.Default.Find(name) is { } catalogued && seen.Add(catalogued))
                context.Report(
                    DiagnosticKinds.RedefinedExercise,
                    TokenOf(draft, name) ?? draft.NameToken!,
                    $"'{name}' means this definition in the whole project, no longer the catalogue's {catalogued}.");
        }
    }

    private static SyntaxToken? TokenOf(DefinitionDraft draft, string alias) => draft.Lines
        .Select(line => line.Statement)
        .OfType<FactSyntax>()
        .SelectMany(fact => fact.Values.OfType<SyntaxToken>())
        .FirstOrDefault(token => NameBinder.Unquote(token.Text) == alias);
}
