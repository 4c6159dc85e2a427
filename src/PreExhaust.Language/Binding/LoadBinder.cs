using PreExhaust.Language.Diagnostics;
using PreExhaust.Language.Syntax.Prescriptions;
using PreExhaust.Plans;

namespace PreExhaust.Language.Binding;

/// <summary>Binds loads.</summary>
internal sealed class LoadBinder(BindingContext context, QuantityBinder quantities, MaxBasis defaultBasis)
{
    private readonly BasisBinder _bases = new(context, defaultBasis);

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
        return quantities.Percent(quantity) is { } percent ? _bases.Bind(percent, basis) : null;
    }

    /// <summary>So much lighter than the top set: <c>-10%</c> is 90% of it.</summary>
    public Load? Bind(RelativeLoadSyntax relative)
    {
        var share = relative.Share;
        var text = context.TextOf(share);
        if (share.Unit != Unit.Percent || share.HasPlus)
        {
            var readings = share.IsMass ? new[] { $"BW-{text}", text } : [$"-{context.TextOf(share.Lower)}%"];
            context.ReportReadings(relative, "Only a percentage can be taken off the top set", readings);
            return null;
        }

        if (quantities.Percent(share) is not { } percent)
            return null;
        if (percent.Upper.Value < 100)
            return new PercentLoad(new(Rest(percent.Upper), Rest(percent.Lower)), MaxBasis.TopSet);
        context.Report(
            DiagnosticKinds.OutOfRange,
            relative,
            $"'{context.TextOf(relative)}' leaves nothing of the top set; write less than 100%.");
        return null;
    }

    /// <summary>A number on a machine.</summary>
    public Load? Bind(LevelSyntax level) => quantities.Level(level.Value) is { } value ? new LevelLoad(value) : null;

    /// <summary>A band; colours are lower case, other words as written.</summary>
    public static Load Bind(BandSyntax band)
    {
        var word = NameBinder.Unquote(band.Colour.Text);
        return new BandLoad(word == band.Colour.Text ? word.ToLowerInvariant() : word);
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
                [.. context.LoadUnits.Select(unit => $"BW{sign}{number}{unit}")]);
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
        string[] units = added.Weight.Unit == Unit.None ? context.LoadUnits : [""];
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

        if (!isPercent)
            return chain.Numbers.Select(number => Weight(number.Value, chain.Unit)).ToList();
        return _bases.Bind(PercentOf(chain.Numbers[0]), chain.Basis) is { } load
            ? chain.Numbers.Select(number => load with { Percent = PercentOf(number) }).ToList()
            : null;
    }

    private static Interval<Percentage> PercentOf(NumberSyntax number) => Interval<Percentage>.Point(new(number.Value));

    private static WeightLoad Weight(decimal amount, Unit unit) =>
        new(Interval<Mass>.Point(new(amount, unit == Unit.Pound ? MassUnit.Pound : MassUnit.Kilogram)));

    private static Percentage Rest(Percentage share) => new(100 - share.Value);
}
