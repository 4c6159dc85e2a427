using PreExhaust.Plans;

namespace PreExhaust.Progression;

/// <summary>What the text says of the load of an exercise, over all of its lines.</summary>
/// <param name="Kind">What the load is.</param>
/// <param name="Heaviest">The heaviest one, which the working load stands for; <c>null</c> for none.</param>
internal sealed record PlannedWeights(LoadKind Kind, Mass? Heaviest)
{
    /// <summary>The loads of an exercise by its lines.</summary>
    public static PlannedWeights Of(IReadOnlyList<ExerciseSlot> lines)
    {
        var loads = lines
            .SelectMany(slot => slot.Stages.Concat(slot.Weeks.Select(row => row.Groups)).Append(slot.Groups))
            .SelectMany(groups => groups)
            .Select(group => group.Load)
            .ToList();
        if (Most(loads.OfType<WeightLoad>().Select(load => load.Weight.Upper)) is { } weight)
            return new(LoadKind.Weight, weight);
        if (Most(loads.OfType<BodyweightLoad>().Select(load => load.External)) is { } external)
            return new(LoadKind.Body, external);
        return new(loads.TrueForAll(load => load is null) ? LoadKind.Open : LoadKind.Other, null);
    }

    private static Mass? Most(IEnumerable<Mass> masses) =>
        masses.OrderByDescending(mass => mass.Kilograms).Select(mass => (Mass?)mass).FirstOrDefault();
}
