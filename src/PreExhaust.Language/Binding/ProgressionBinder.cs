using PreExhaust.Language.Diagnostics;
using PreExhaust.Language.Emit;
using PreExhaust.Language.Syntax;
using PreExhaust.Language.Syntax.Prescriptions;
using PreExhaust.Plans;

namespace PreExhaust.Language.Binding;

/// <summary>Binds progression rules.</summary>
internal sealed class ProgressionBinder(BindingContext context, int? weekCount)
{
    private readonly StepBinder _steps = new(context);
    private readonly ConditionBinder _conditions = new(context, weekCount);

    /// <summary>The rules in order; what is wrong with one is reported and leaves it out.</summary>
    public ValueList<ProgressionRule> Bind(IEnumerable<ProgressSyntax> clauses)
    {
        var rules = new List<ProgressionRule>();
        foreach (var syntax in clauses)
        {
            if (rules.Count == Limits.RulesPerExercise)
            {
                context.Report(
                    DiagnosticKinds.TooMany,
                    syntax,
                    $"An exercise has at most {Limits.RulesPerExercise} progressions; the others are not read.");
                break;
            }

            if (Rule(syntax) is { } rule)
                rules.Add(rule);
        }

        return rules.ToValueList();
    }

    private ProgressionRule? Rule(ProgressSyntax syntax)
    {
        var errors = context.Diagnostics.Count;
        var change = Change(syntax.Change);
        var every = syntax.Every is null ? null : _conditions.Period(syntax.Every);
        var when = syntax.When is null ? null : _conditions.Condition(syntax.When);
        if (syntax.SecondEvery is { } second)
            context.Report(DiagnosticKinds.SaidTwice, second, "How often is said twice; keep one.");
        return change is null || errors != context.Diagnostics.Count
            ? null
            : new(change) { Every = every, When = when, Source = context.AnchorOf(syntax) };
    }

    private ProgressionChange? Change(ProgressionChangeSyntax syntax) => syntax.Word?.Text.ToUpperInvariant() switch
    {
        null => Plain(syntax),
        "NEXT" => Stage(syntax.Step),
        "TM" => _steps.Weight(syntax.Step!) is { } step ? new RaiseTrainingMax(step) : null,
        "LOAD" => Load(syntax),
        "DOUBLE" => _steps.Increase(syntax.Step!) is { } step ? new DoubleProgression(step) : null,
        "SUM" => Sum(syntax),
        _ => Custom(syntax.TypeName!),
    };

    private ProgressionChange? Plain(ProgressionChangeSyntax syntax)
    {
        var step = syntax.Step!;
        if (syntax.HasTail)
            return _steps.Percent(step) is { } percent ? new AddPercentPerRep(percent) : null;
        if (!_steps.HasSign(step))
            return null;
        switch (step.Unit)
        {
            case Unit.Kilogram or Unit.Pound:
                return _steps.Weight(step) is { } weight ? new AddWeight(weight) : null;
            case Unit.Percent:
                return _steps.Percent(step) is { } share ? new ScaleWeight(share) : null;
            case Unit.Reps:
                return _steps.Count(step, Limits.RepsWithoutWord, "steps of repetitions") is { } reps
                    ? new AddReps(reps)
                    : null;
            case Unit.Sets:
                return _steps.Count(step, Limits.SetsWithoutWord, "steps of sets") is { } sets
                    ? new AddSets(sets)
                    : null;
            default:
                _steps.ReportUnit(step);
                return null;
        }
    }

    private ProgressionChange? Stage(StepSyntax? restart)
    {
        if (restart is null)
            return new AdvanceStage();
        return _steps.Decrease(restart) is { } decrease ? new AdvanceStage(decrease) : null;
    }

    private ProgressionChange? Load(ProgressionChangeSyntax syntax)
    {
        var step = _steps.Weight(syntax.Step!);
        if (syntax.Reset is null || step is null)
            return step is null ? null : new AddToLoad(step.Value);
        if (_conditions.Period(syntax.Reset) is not { } reset)
            return null;
        if (reset.Unit == ProgressionUnit.Week)
            return new AddToLoad(step.Value, reset.Count);
        context.ReportReadings(syntax.Reset, "The reset comes after weeks", $"every {reset.Count} weeks");
        return null;
    }

    private ProgressionChange? Sum(ProgressionChangeSyntax syntax)
    {
        var total = _conditions.Number(syntax.Number!, Limits.Reps, "repetitions");
        var step = _steps.Increase(syntax.Step!);
        return total is null || step is null ? null : new SumOfReps(total.Value, step.Value);
    }

    private ProgressionChange? Custom(SyntaxToken type)
    {
        if (type.Text.Split('.').FirstOrDefault(CSharpKeywords.Contains) is not { } keyword)
            return new CustomProgression(type.Text);
        context.Report(
            DiagnosticKinds.Unexpected,
            type,
            $"'{keyword}' is a word of C# itself; name the class that decides, such as 'by MyProgression'.");
        return null;
    }
}
