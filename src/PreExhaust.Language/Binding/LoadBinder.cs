using PreExhaust.Language.Diagnostics;
using PreExhaust.Language.Syntax.Prescriptions;
using PreExhaust.Plans;

namespace PreExhaust.Language.Binding;

/// <summary>Binds loads.</summary>
internal sealed class LoadBinder(BindingContext context, QuantityBinder quantities, MaxBasis defaultBasis)
{
    /// <summary>A quantity in kg, lb or percent as a load; <c>null</c> after an error.</summary>
    public Load? Bind(QuantitySyntax quantity, MaxBasisSyntax? basis)
    {
        if (quantity.HasPlus)
        {
            context.Report(
                DiagnosticKinds.Unexpected,
                quantity,
                "A plus belongs to repetitions ('1x5+ 85%'), not to a load.");
            return null;
        }

        if (quantity.IsMass)
            return quantities.Weight(quantity) is { } weight ? new WeightLoad(weight) : null;
        if (basis is { Basis: null })
        {
            context.Report(
                DiagnosticKinds.NotSupportedYet,
                basis,
                $"A percentage '{context.TextOf(basis)}' is not supported yet; use TM or 1RM.");
            return null;
        }

        return quantities.Percent(quantity) is { } percent
            ? new PercentLoad(percent, basis?.Basis ?? defaultBasis)
            : null;
    }

    /// <summary>The body, with or without weight.</summary>
    public Load? Bind(BodyweightSyntax bodyweight)
    {
        if (bodyweight.External is not { } external)
            return new BodyweightLoad(Mass.FromKilograms(0));
        if (!external.IsMass || external.Upper is not null)
        {
            var sign = bodyweight.IsAssisted ? "-" : "+";
            var number = context.TextOf(external.Lower);
            context.ReportReadings(
                bodyweight,
                "Weight on the body needs one number and a unit",
                $"BW{sign}{number}kg",
                $"BW{sign}{number}lb");
            return null;
        }

        if (quantities.Weight(external) is not { Lower: var mass })
            return null;
        return new BodyweightLoad(bodyweight.IsAssisted ? mass with { Amount = -mass.Amount } : mass);
    }

    /// <summary>A weight with a plus sign: on the body, or in all.</summary>
    public void Report(AddedLoadSyntax added)
    {
        var text = context.TextOf(added.Weight);
        string[] units = added.Weight.Unit == Unit.None ? ["kg", "lb"] : [""];
        var readings = units.SelectMany(unit => new[] { $"BW+{text}{unit}", $"{text}{unit}" }).ToArray();
        context.ReportReadings(added, "A weight with a plus is on top of the body, or all there is", readings);
    }

    /// <summary>One load a set: <c>75/85/95%</c>.</summary>
    public IReadOnlyList<Load>? BindEach(ChainSyntax chain)
    {
        var isPercent = chain.Unit == Unit.Percent;
        var most = isPercent ? Limits.Percent : Limits.Weight;
        if (chain.Numbers.FirstOrDefault(n => n.Value > most || n.Value <= 0) is { } wrong)
        {
            context.Report(
                DiagnosticKinds.OutOfRange,
                wrong,
                $"'{context.TextOf(wrong)}' is out of range: loads run up to {most}.");
            return null;
        }

        var unit = chain.Unit == Unit.Pound ? MassUnit.Pound : MassUnit.Kilogram;
        return chain.Numbers
            .Select(n => isPercent
                ? (Load)new PercentLoad(Interval<Percentage>.Point(new(n.Value)), chain.Basis?.Basis ?? defaultBasis)
                : new WeightLoad(Interval<Mass>.Point(new(n.Value, unit))))
            .ToList();
    }
}
