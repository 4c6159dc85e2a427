using PreExhaust.Language.Diagnostics;
using PreExhaust.Language.Syntax;
using PreExhaust.Language.Syntax.Prescriptions;
using PreExhaust.Plans;

namespace PreExhaust.Language.Binding;

/// <summary>Binds when and how often a progression acts; <c>null</c> after an error.</summary>
internal sealed class ConditionBinder(BindingContext context, int? weekCount)
{
    public ProgressionPeriod? Period(ProgressionPeriodSyntax syntax)
    {
        if (syntax.Unit is not { } unit)
        {
            var every = $"every {context.TextOf(syntax.Number!)}";
            context.ReportReadings(
                syntax,
                $"'{every}' needs what it counts",
                $"{every} sessions",
                $"{every} weeks",
                $"{every} cycles");
            return null;
        }

        var count = syntax.Number is null ? 1 : Number(syntax.Number, Limits.Weeks, "periods");
        return count is null ? null : new(count.Value, unit);
    }

    public ProgressionCondition? Condition(ProgressionConditionSyntax syntax) =>
        syntax.Word.Text.ToUpperInvariant() switch
        {
            "MISSED" => Missed(syntax),
            "LAST" => Reps(syntax) is { } reps ? new LastSetCondition(reps) : null,
            "SET" => Set(syntax),
            "TOTAL" => Reps(syntax) is { } reps ? new TotalCondition(reps) : null,
            _ => Week(syntax.Numbers[0]) is { } week ? new WeekCondition(week) : null,
        };

    /// <summary>A whole number from 1.</summary>
    public int? Number(NumberSyntax number, int most, string what)
    {
        if (number is { IsWhole: true, IsClock: false, Value: > 0 } && number.Value <= most)
            return (int)number.Value;
        context.Report(
            DiagnosticKinds.OutOfRange,
            number,
            $"'{number.Text}' is out of range: {what} run from 1 to {most} in whole numbers.");
        return null;
    }

    private ProgressionCondition? Missed(ProgressionConditionSyntax syntax)
    {
        if (syntax.Numbers.Count == 0)
            return new MissedCondition();
        if (!syntax.HasLastWord)
        {
            var number = syntax.Numbers[0];
            context.ReportReadings(number, $"'missed {number.Text}' needs its word", $"{number.Text} times");
            return null;
        }

        return Number(syntax.Numbers[0], Limits.RepsWithoutWord, "misses") is { } times
            ? new MissedCondition(times)
            : null;
    }

    private ProgressionCondition? Set(ProgressionConditionSyntax syntax)
    {
        var set = Number(syntax.Numbers[0], Limits.SetsPerExercise, "sets");
        var reps = Reps(syntax);
        return set is null || reps is null ? null : new SetCondition(set.Value, reps.Value);
    }

    /// <summary>The bound at the end of a condition.</summary>
    private int? Reps(ProgressionConditionSyntax syntax)
    {
        var number = syntax.Numbers[syntax.Numbers.Count - 1];
        if (Number(number, Limits.Reps, "repetitions") is not { } reps)
            return null;
        var sign = syntax.Comparison!;
        if (sign.Text is ">=" or "≥" or "=>")
            return reps;
        ReportComparison(sign, number, reps);
        return null;
    }

    private void ReportComparison(SyntaxToken sign, NumberSyntax number, int reps)
    {
        var span = Text.TextSpan.FromBounds(sign.Span.Start, number.Span.End);
        var readings = sign.Text == ">" ? new[] { $">= {reps + 1}", $">= {reps}" } : [$">= {reps}"];
        context.Diagnostics.Add(
            DiagnosticKinds.Ambiguous,
            span,
            $"A bound is the least that counts: write {string.Join(" or ", readings.Select(r => $"'{r}'"))}.",
            readings.Select(reading => new TextFix($"Write '{reading}'", span, reading)).ToArray());
    }

    private int? Week(NumberSyntax number)
    {
        if (Number(number, Limits.Weeks, "weeks") is not { } week)
            return null;
        if (weekCount is not { } count || week <= count)
            return week;
        context.Report(
            DiagnosticKinds.OutOfRange,
            number,
            $"The program has {count} weeks; week {week} never comes. Raise 'weeks' or lower the number.");
        return null;
    }
}
