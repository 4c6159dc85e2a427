using PreExhaust.Language.Diagnostics;
using PreExhaust.Language.Syntax.Prescriptions;
using PreExhaust.Language.Syntax.Statements;
using PreExhaust.Plans;

namespace PreExhaust.Language.Binding;

/// <summary>Binds the setting <c>deload</c>; <c>null</c> after an error.</summary>
internal sealed class DeloadBinder(BindingContext context, QuantityBinder quantities)
{
    private const int Whole = 100;

    public DeloadPlan? Bind(SettingSyntax setting)
    {
        var errors = context.Diagnostics.Count;
        var deload = setting.Values[0] is ProgressionPeriodSyntax period
            ? new DeloadPlan { EveryWeeks = Weeks(period) }
            : new DeloadPlan { IsAutomatic = true };
        foreach (var share in setting.Values.OfType<DeloadShareSyntax>())
            deload = With(deload, share);
        return errors == context.Diagnostics.Count ? deload : null;
    }

    private int Weeks(ProgressionPeriodSyntax period)
    {
        var number = period.Number?.Value ?? 1;
        var isWhole = period.Number?.IsWhole ?? true;
        if (period.Unit is not ProgressionUnit.Week)
            context.ReportReadings(period, "A deload comes after a number of weeks", $"every {Digits(period)} weeks");
        else if (!isWhole || number < 2 || number > Limits.Weeks)
            context.Report(
                DiagnosticKinds.OutOfRange,
                period,
                $"'{context.TextOf(period)}' is out of range: a deload comes every 2 to {Limits.Weeks} weeks.");
        else
            return (int)number;
        return 0;
    }

    private static string Digits(ProgressionPeriodSyntax period) => period.Number?.Text ?? "4";

    private DeloadPlan With(DeloadPlan deload, DeloadShareSyntax syntax)
    {
        var share = syntax.Share;
        if ((syntax.IsOfSets ? deload.Sets : deload.Load) is not null)
            context.Report(DiagnosticKinds.SaidTwice, syntax, $"'{syntax.What.Text}' is said twice here; keep one.");
        if (share is not { Unit: Unit.Percent, Upper: null, HasPlus: false })
            context.ReportReadings(share, "What is left is a percentage", $"{context.TextOf(share.Lower)}%");
        else if (share.Lower.Value > Whole)
            context.Report(
                DiagnosticKinds.OutOfRange,
                share,
                $"'{context.TextOf(share)}' is out of range: a deload leaves up to {Whole}%.");
        else if (quantities.Percent(share) is { Lower: var percent })
            return syntax.IsOfSets ? deload with { Sets = percent } : deload with { Load = percent };
        return deload;
    }
}
