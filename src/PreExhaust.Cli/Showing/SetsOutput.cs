using PreExhaust.Plans;
using PreExhaust.Sheets;

namespace PreExhaust.Cli.Showing;

/// <summary>Sets; the weight is in the unit beside it, plates are those of one side.</summary>
internal sealed record SetsOutput(
    string Amount,
    string Load,
    decimal? Weight,
    string? Unit,
    IReadOnlyList<decimal> Plates,
    string Effort,
    string Rest,
    string Details)
{
    public static SetsOutput Of(SetsSheet sets) => new(
        sets.Amount,
        sets.Load,
        sets.Weight?.Amount,
        sets.Weight is { } weight ? (weight.Unit == MassUnit.Kilogram ? "kg" : "lb") : null,
        [.. sets.Plates.Select(plate => plate.Amount)],
        sets.Effort,
        sets.Rest,
        sets.Details);
}
