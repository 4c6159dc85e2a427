using PreExhaust.Plans;
using static PreExhaust.Language.Emit.Fluent.CodeText;

namespace PreExhaust.Language.Emit.Fluent;

/// <summary>Writes loads, such as <c>85.Percent().OfTrainingMax()</c>.</summary>
internal static class LoadCode
{
    public static string Of(Load load) => load switch
    {
        WeightLoad weight => Range(weight.Weight, Mass),
        PercentLoad { Basis: MaxBasis.OneRepMax, Of: null } share => Range(share.Percent, Percent),
        PercentLoad share => OfBasis(share),
        BodyweightLoad body => OfBody(body.External),
        LevelLoad level => $"Loads.Level({Ends(level.Level)})",
        BandLoad band => $"Loads.Band({Quoted(band.Colour)})",
        _ => "new WorkUpLoad()",
    };

    private static string OfBasis(PercentLoad load)
    {
        var share = Percent(load.Percent.Lower) + Basis(load);
        if (load.Of is { } exercise && load.Basis != MaxBasis.WorkSet)
            share += $".Of({FluentNames.Of(exercise)})";
        return load.Percent.IsPoint ? share : $"{share}.To({Percent(load.Percent.Upper)})";
    }

    private static string Basis(PercentLoad load) => load.Basis switch
    {
        MaxBasis.TrainingMax => ".OfTrainingMax()",
        MaxBasis.RepMax => $".OfRepMax({Number(load.RepMax)})",
        MaxBasis.Bodyweight => ".OfBodyweight()",
        MaxBasis.TopSet => ".OfTopSet()",
        MaxBasis.WorkSet when load is { Of: { } exercise, InSession: { } session } =>
            $".OfWorkSet({FluentNames.Of(exercise)}, {Quoted(session)})",
        _ => "",
    };

    private static string OfBody(Mass external) => external.Amount switch
    {
        0 => "Loads.Bodyweight",
        > 0 => $"Loads.Bodyweight.Plus({Mass(external)})",
        _ => $"Loads.Bodyweight.Minus({Mass(external with { Amount = -external.Amount })})",
    };
}
