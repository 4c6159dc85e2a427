namespace PreExhaust.Benchmarks;

/// <summary>What running a program took.</summary>
/// <param name="Processor">The milliseconds that all processors spent on it, in it and for it.</param>
/// <param name="Elapsed">The milliseconds that went by.</param>
internal readonly record struct Cost(double Processor, double Elapsed)
{
    /// <summary>The median of each.</summary>
    public static Cost Median(IReadOnlyCollection<Cost> costs) => new(
        costs.Select(cost => cost.Processor).Order().ElementAt(costs.Count / 2),
        costs.Select(cost => cost.Elapsed).Order().ElementAt(costs.Count / 2));
}
