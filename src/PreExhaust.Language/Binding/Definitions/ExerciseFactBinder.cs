using PreExhaust.Catalog;
using PreExhaust.Language.Diagnostics;
using PreExhaust.Language.Syntax;
using PreExhaust.Language.Syntax.Grammar;
using PreExhaust.Language.Syntax.Prescriptions;
using PreExhaust.Language.Syntax.Statements;
using PreExhaust.Plans;

namespace PreExhaust.Language.Binding.Definitions;

/// <summary>Binds what a definition says of an exercise.</summary>
internal sealed class ExerciseFactBinder(BindingContext context)
{
    private readonly FactValues _values = new(context);
    private readonly MuscleFacts _muscles = new(context);
    private readonly HashSet<string> _said = [];
    private SyntaxToken? _model;

    /// <summary>The name of the exercise that it is like; <c>null</c> without.</summary>
    public string? Model => _model is null ? null : NameBinder.Unquote(_model.Text);

    /// <summary>Where that name stands.</summary>
    public SyntaxToken? ModelToken => _model;

    /// <summary>The facts; lines that are none are reported.</summary>
    public ExerciseFacts Bind(DefinitionDraft draft)
    {
        _model = draft.Exercise!.Model;
        var facts = new ExerciseFacts(draft.Name);
        foreach (var line in draft.Lines.Take(Limits.FactsPerDefinition))
            facts = Add(facts, line, draft);
        if (draft.Lines.Count > Limits.FactsPerDefinition)
            context.Report(
                DiagnosticKinds.TooMany,
                draft.Lines[Limits.FactsPerDefinition],
                $"A definition has at most {Limits.FactsPerDefinition} lines; the others are not read.");
        return facts with { Muscles = _muscles.All, StatedParts = _muscles.StatedParts };
    }

    private ExerciseFacts Add(ExerciseFacts facts, LineSyntax line, DefinitionDraft draft)
    {
        switch (line.Statement)
        {
            case FactSyntax fact:
                CheckTwice(fact);
                return Add(facts, fact);
            case ContinuationSyntax { Prescription: var items } when Copying.LikeOf(items.Items) is { } like:
                AddModel(like);
                return facts;
            case null or NoteSyntax:
                return facts;
            default:
                NoFact.Report(context, line, draft);
                return facts;
        }
    }

    private ExerciseFacts Add(ExerciseFacts facts, FactSyntax fact)
    {
        switch (fact.Word)
        {
            case FactWords.Actions:
                return facts with { JointActions = _values.Actions(fact) };
            case FactWords.Prime or FactWords.Synergist or FactWords.Minor or FactWords.Stabiliser:
                _muscles.Add(fact);
                return facts;
            case FactWords.Equipment:
                return facts with { Equipment = _values.Choice(fact, EquipmentWords.All) };
            case FactWords.LoadedBy:
                return facts with { Loadability = _values.Choice(fact, EquipmentWords.Loading) };
            case FactWords.Unilateral:
                return facts with { IsUnilateral = fact.Values is not [SyntaxToken word] || word.Is("yes") };
            case FactWords.Skill:
                return facts with { Skill = _values.Score(fact, 1, 5) };
            case FactWords.Spinal:
                return facts with { SpinalLoad = _values.Score(fact, 0, 3) };
            case FactWords.Grip:
                return facts with { GripDemand = _values.Score(fact, 0, 3) };
            case FactWords.Kind:
                return facts with { Kind = _values.Choice<ExerciseKind>(fact) };
            case FactWords.Mechanic:
                return facts with { Mechanic = _values.Choice<Mechanic>(fact) };
            case FactWords.Pattern:
                return facts with { Pattern = _values.Choice(fact, ExercisePatterns.All) };
            case FactWords.Typical:
                return facts with { TypicalSet = _values.Target(fact) };
            default:
                return facts with { Aliases = facts.Aliases.Concat(_values.Names(fact)).Distinct().ToValueList() };
        }
    }

    private void CheckTwice(FactSyntax fact)
    {
        if (!_said.Add(fact.Word) && fact.Word != FactWords.Alias)
            context.Report(
                DiagnosticKinds.SaidTwice,
                fact.Keyword,
                $"'{fact.Word}' is said twice of this exercise; keep one.");
    }

    private void AddModel(LikeSyntax like)
    {
        if (_model is not null)
            context.Report(DiagnosticKinds.SaidTwice, like, "An exercise is like one other; keep one 'like'.");
        _model ??= like.Model;
    }
}
