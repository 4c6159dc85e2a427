using PreExhaust.Language.Syntax;
using PreExhaust.Language.Syntax.Prescriptions;
using PreExhaust.Plans;

namespace PreExhaust.Language.Formatting;

/// <summary>Writes progressions and stages.</summary>
internal static class ProgressionFormatter
{
    /// <summary>Such as <c>progress -10% when missed 3 times</c>.</summary>
    public static string Progress(ProgressSyntax progress)
    {
        var every = progress.Every is null ? "" : " " + Period(progress.Every);
        var when = progress.When is null ? "" : $" when {Condition(progress.When)}";
        return $"progress {string.Join(" ", progress.Change.Children.Select(Word))}{every}{when}";
    }

    /// <summary>Such as <c>stages 5x3+ | 6x2+ | 10x1+</c>.</summary>
    public static string Stages(StagesSyntax stages) =>
        $"stages {string.Join(" | ", stages.Stages.Select(PartFormatter.Format))}";

    /// <summary>Such as <c>every 2 weeks</c>.</summary>
    public static string Period(ProgressionPeriodSyntax period) =>
        new ProgressionPeriod((int)(period.Number?.Value ?? 1), period.Unit ?? default).ToString();

    private static string Condition(ProgressionConditionSyntax condition)
    {
        var numbers = condition.Numbers.Select(number => (int)number.Value).ToList();
        ProgressionCondition bound = condition.Word.Text.ToUpperInvariant() switch
        {
            "MISSED" => new MissedCondition(numbers.Count == 0 ? 1 : numbers[0]),
            "LAST" => new LastSetCondition(numbers[0]),
            "SET" => new SetCondition(numbers[0], numbers[1]),
            "TOTAL" => new TotalCondition(numbers[0]),
            _ => new WeekCondition(numbers[0]),
        };
        return bound.ToString();
    }

    private static string Word(SyntaxNode node) => node switch
    {
        StepSyntax step => Step(step),
        ProgressionPeriodSyntax period => Period(period),
        NumberSyntax number => QuantityFormatter.Number(number),
        SyntaxToken { Kind: TokenKind.Name } type => type.Text,
        SyntaxToken word => word.Is("TM") ? "TM" : word.Text.ToLowerInvariant(),
        _ => throw new InvalidOperationException($"{node.GetType().Name} is not formatted."),
    };

    private static string Step(StepSyntax step)
    {
        var unit = QuantityFormatter.Sign(step.Unit);
        var isOne = step.Number.Value == 1 && step.Unit is Unit.Reps or Unit.Sets;
        var sign = step.IsNegative ? "-" : "+";
        return sign + QuantityFormatter.Number(step.Number) + (isOne ? unit.TrimEnd('s') : unit);
    }
}
