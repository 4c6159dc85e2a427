using PreExhaust.Language.Syntax.Prescriptions;

namespace PreExhaust.Language.Formatting;

/// <summary>Writes techniques.</summary>
internal static class TechniqueFormatter
{
    public static string Format(TechniqueSyntax technique) => technique switch
    {
        DropSyntax drop => Drop(drop),
        RestPauseSyntax { Parts: { } parts } => $"rest-pause {Sum(parts)}",
        RestPauseSyntax { Total: { } total } => $"rest-pause {QuantityFormatter.Format(total)}",
        RestPauseSyntax => "rest-pause",
        MyoSyntax { Parts: { } parts } => $"myo {Number(parts, 0)} + {parts.Numbers.Count - 1}x{Number(parts, 1)}",
        MyoSyntax myo => $"myo {Activation(myo.Activation!)} + {SetFormatter.Product(myo.MiniSets!)}",
        ClusterSyntax cluster => Cluster(cluster),
        _ => throw new InvalidOperationException($"{technique.GetType().Name} is not formatted."),
    };

    private static string Drop(DropSyntax drop)
    {
        var count = drop.Count is { } times && times.Value != 1 ? $"{QuantityFormatter.Number(times)}x " : "";
        var loads = string.Join(", ", drop.Loads.Select(PartFormatter.Format));
        if (drop.Word?.Is("by") == true)
            return $"drop {count}-{loads}";
        return $"drop {(IsSmall(drop) ? "to " : "")}{count}{loads}";
    }

    /// <summary>A small share alone could be what is taken off.</summary>
    private static bool IsSmall(DropSyntax drop) =>
        drop.Loads is [ProductSyntax { Factors: [{ Quantity: { Unit: Unit.Percent } percent }] }]
        && percent.Lower.Value <= Limits.LargestDrop;

    private static string Cluster(ClusterSyntax cluster)
    {
        var sets = cluster.Sets is { } count ? $"{QuantityFormatter.Format(count, Unit.Sets)}x" : "";
        var rest = cluster.Rest is { } time ? $" {QuantityFormatter.Time(time)}" : "";
        return $"cluster {sets}({Sum(cluster.Parts)}){rest}";
    }

    /// <summary>The plus stands between the sets, not behind the number.</summary>
    private static string Activation(QuantitySyntax activation) =>
        QuantityFormatter.Format(activation, Unit.Reps).TrimEnd('+');

    private static string Sum(SumSyntax sum) => string.Join("+", sum.Numbers.Select(QuantityFormatter.Number));

    private static string Number(SumSyntax sum, int index) => QuantityFormatter.Number(sum.Numbers[index]);
}
