using PreExhaust.Language.Diagnostics;
using PreExhaust.Language.Syntax.Prescriptions;
using PreExhaust.Plans;

namespace PreExhaust.Language.Binding;

/// <summary>Binds the steps of progressions; <c>null</c> after an error.</summary>
internal sealed class StepBinder(BindingContext context)
{
    /// <summary>Whether the step says if it goes up or down.</summary>
    public bool HasSign(StepSyntax step)
    {
        if (step.Sign is not null)
            return true;
        var unit = step.Unit == Unit.None ? "kg" : Sign(step.Unit);
        context.ReportReadings(
            step,
            $"'{context.TextOf(step)}' needs a sign that says up or down",
            $"+{context.TextOf(step.Number)}{unit}",
            $"-{context.TextOf(step.Number)}{unit}");
        return false;
    }

    /// <summary>A weight up or down.</summary>
    public Mass? Weight(StepSyntax step)
    {
        if (!HasSign(step))
            return null;
        if (!step.IsMass)
        {
            var sign = step.IsNegative ? "-" : "+";
            var number = sign + context.TextOf(step.Number);
            ReportReadings(step, "needs a weight", context.LoadUnits.Select(unit => number + unit));
            return null;
        }

        return IsInside(step, Limits.Weight)
            ? new Mass(step.Value, step.Unit == Unit.Pound ? MassUnit.Pound : MassUnit.Kilogram)
            : null;
    }

    /// <summary>A weight up; down would contradict the word before it.</summary>
    public Mass? Increase(StepSyntax step)
    {
        if (step is { Sign: not null, IsNegative: false })
            return Weight(step);
        var units = step.IsMass ? [Sign(step.Unit)] : context.LoadUnits;
        ReportReadings(step, "must add a weight here", units.Select(unit => $"+{context.TextOf(step.Number)}{unit}"));
        return null;
    }

    /// <summary>A percentage up or down.</summary>
    public Percentage? Percent(StepSyntax step)
    {
        if (!HasSign(step))
            return null;
        if (step.Unit == Unit.Percent)
            return IsInside(step, step.IsNegative ? 99 : Limits.Percent) ? new Percentage(step.Value) : null;
        var sign = step.IsNegative ? "-" : "+";
        ReportReadings(step, "needs a percent sign", [$"{sign}{context.TextOf(step.Number)}%"]);
        return null;
    }

    /// <summary>A percentage that comes off, without its sign.</summary>
    public Percentage? Decrease(StepSyntax step)
    {
        if (step is { IsNegative: true, Unit: Unit.Percent })
            return IsInside(step, 99) ? new Percentage(step.Number.Value) : null;
        ReportReadings(step, "must be what comes off in percent", [$"-{context.TextOf(step.Number)}%"]);
        return null;
    }

    /// <summary>A whole number up or down.</summary>
    public int? Count(StepSyntax step, int most, string what)
    {
        if (step.Number is { IsWhole: true, Value: > 0 } && step.Number.Value <= most)
            return (int)step.Value;
        context.Report(
            DiagnosticKinds.OutOfRange,
            step,
            $"'{context.TextOf(step)}' is out of range: {what} run from 1 to {most} in whole numbers.");
        return null;
    }

    /// <summary>Reports a step without a unit, or in one that nothing progresses in.</summary>
    public void ReportUnit(StepSyntax step)
    {
        var number = (step.IsNegative ? "-" : "+") + context.TextOf(step.Number);
        var isCount = step.Number is { IsWhole: true, Value: <= Limits.SetsWithoutWord };
        var plural = step.Number.Value == 1 ? "" : "s";
        string[] counts = isCount ? [$" rep{plural}", $" set{plural}"] : [];
        var problem = step.Unit == Unit.None
            ? "needs its unit"
            : "is in no unit that a progression steps in";
        ReportReadings(step, problem, [.. context.LoadUnits.Append("%").Concat(counts).Select(unit => number + unit)]);
    }

    private bool IsInside(StepSyntax step, int most)
    {
        if (step.Number.Value > 0 && step.Number.Value <= most)
            return true;
        context.Report(
            DiagnosticKinds.OutOfRange,
            step,
            $"'{context.TextOf(step)}' is out of range: such steps run from above 0 to {most}.");
        return false;
    }

    private void ReportReadings(StepSyntax step, string problem, IEnumerable<string> readings) =>
        context.ReportReadings(step, $"'{context.TextOf(step)}' {problem}", readings.ToArray());

    private static string Sign(Unit unit) => Formatting.QuantityFormatter.Sign(unit);
}
