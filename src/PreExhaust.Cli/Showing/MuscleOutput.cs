using PreExhaust.Fatigue;

namespace PreExhaust.Cli.Showing;

/// <summary>The share of a muscle group's strength that is left after each exercise, from 0 to 1.</summary>
internal sealed record MuscleOutput(string Id, string Name, IReadOnlyList<double> Left)
{
    public static MuscleOutput Of(MuscleCurve curve) =>
        new(curve.Group.Id, curve.Group.Name, [.. curve.Left.Select(left => Math.Round(left, 3))]);
}
