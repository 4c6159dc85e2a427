using PreExhaust.Language.Diagnostics;
using PreExhaust.Language.Syntax.Prescriptions;
using PreExhaust.Plans;

namespace PreExhaust.Language.Binding;

/// <summary>Binds drop sets.</summary>
internal sealed class DropBinder(BindingContext context, LoadBinder loads)
{
    /// <summary>The drops; <c>null</c> after an error.</summary>
    public DropTechnique? Bind(DropSyntax syntax)
    {
        if (syntax.Loads.Count > Limits.Drops || syntax.Count?.Value > Limits.Drops)
        {
            context.Report(
                DiagnosticKinds.TooMany,
                syntax,
                $"A set has at most {Limits.Drops} drops; nothing was read from these.");
            return null;
        }

        if (syntax.Loads.Count > 1 && syntax.Loads.Any(load => load is RelativeLoadSyntax))
            return ReportSteps(syntax);
        if (syntax.Loads[0] is RelativeLoadSyntax relative)
            return Step(syntax, relative.Share);
        if (LonePercent(syntax) is not { } percent)
            return Listed(syntax);
        if (syntax.Word?.Is("by") == true)
            return Step(syntax, percent);
        var isSure = syntax.Word is not null || percent.Lower.Value > Limits.LargestDrop;
        return isSure && syntax.Count is null ? Listed(syntax) : ReportPercent(syntax, percent);
    }

    /// <summary>Such as <c>20%</c>, without a base.</summary>
    private static QuantitySyntax? LonePercent(DropSyntax syntax) =>
        syntax.Loads is [ProductSyntax { Basis: null, Factors: [{ Quantity: { Unit: Unit.Percent } percent }] }]
            ? percent
            : null;

    private DropTechnique? Step(DropSyntax syntax, QuantitySyntax share)
    {
        var isStep = share is { Unit: Unit.Percent, Upper: null, HasPlus: false, Lower.Value: > 0 and < 100 };
        var count = syntax.Count?.Value ?? 1;
        if (isStep && count >= 1 && count == decimal.Truncate(count))
            return new() { Drops = (int)count, Decrease = new(share.Lower.Value) };
        context.Report(
            DiagnosticKinds.OutOfRange,
            syntax,
            $"'{context.TextOf(syntax)}' is no drop: one share below 100% is taken off, such as 'drop 2x -20%'.");
        return null;
    }

    private DropTechnique? Listed(DropSyntax syntax)
    {
        if (syntax.Count is not null || syntax.Word?.Is("by") == true)
        {
            var text = string.Join(", ", syntax.Loads.Select(context.TextOf));
            context.ReportReadings(syntax, "Loads follow one another", $"drop {text}");
            return null;
        }

        var bound = syntax.Loads.Select(Load).ToList();
        return bound.Contains(null) ? null : new() { Loads = bound.OfType<Load>().ToValueList() };
    }

    private Load? Load(PartSyntax load) => load switch
    {
        ProductSyntax product => loads.Bind(product.Factors[0].Quantity!, product.Basis),
        BodyweightSyntax bodyweight => loads.Bind(bodyweight),
        LevelSyntax level => loads.Bind(level),
        BandSyntax band => LoadBinder.Bind(band),
        _ => null,
    };

    private DropTechnique? ReportSteps(DropSyntax syntax)
    {
        var steps = syntax.Loads.OfType<RelativeLoadSyntax>().ToList();
        var each = context.TextOf(steps[0].Share);
        context.ReportReadings(
            syntax,
            "Several steps could be of the first load or of the one before",
            $"drop {syntax.Loads.Count}x -{each}",
            $"drop -{each}");
        return null;
    }

    private DropTechnique? ReportPercent(DropSyntax syntax, QuantitySyntax percent)
    {
        var text = context.TextOf(percent);
        var step = syntax.Count is { } count ? $"drop {context.TextOf(count)}x -{text}" : $"drop -{text}";
        string[] readings = syntax.Count is null ? [step, $"drop to {text}"] : [step];
        context.ReportReadings(syntax, $"'{text}' could be what is taken off or what is left", readings);
        return null;
    }
}
