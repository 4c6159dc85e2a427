using System.Globalization;
using PreExhaust.Plans;

namespace PreExhaust.Progression.Json;

/// <summary>A maximum as it stands in JSON: <c>{ "of": "TM", "weight": "185lb" }</c>.</summary>
internal sealed class MaxDocument
{
    private const string TrainingMax = "TM";
    private const string RepMax = "RM";

    public string? Of { get; set; }

    public string? Weight { get; set; }

    public static MaxDocument From(CurrentMax max) => new()
    {
        Of = CurrentMax.Name(max.Basis, max.Reps),
        Weight = MassText.Of(max.Weight),
    };

    public static CurrentMax ToMax(MaxDocument? max)
    {
        if (MassText.Read(max?.Weight, "weight") is not { } weight || weight.Amount <= 0)
            throw Broken.State("a max has no 'weight' above 0");
        return max!.Of switch
        {
            TrainingMax => new(MaxBasis.TrainingMax, weight),
            "1RM" => new(MaxBasis.OneRepMax, weight),
            { } other when Reps(other) is { } reps => new(MaxBasis.RepMax, weight) { Reps = reps },
            _ => throw Broken.State($"'{max.Of}' is no max such as 'TM' or '5RM'"),
        };
    }

    private static int? Reps(string text)
    {
        var isMax = text.EndsWith(RepMax, StringComparison.Ordinal);
        var number = text.AsSpan(0, Math.Max(0, text.Length - RepMax.Length));
        var isNumber = int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var reps);
        return isMax && isNumber && reps > 1 ? reps : null;
    }
}
