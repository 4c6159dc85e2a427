namespace PreExhaust.Analysis;

/// <summary>The numbers that a team sets for rules; every other has its default.</summary>
public sealed class AnalysisOptions
{
    private readonly Dictionary<string, double> _values;

    private AnalysisOptions(Dictionary<string, double> values) => _values = values;

    /// <summary>Nothing set.</summary>
    public static AnalysisOptions Default { get; } = new([]);

    /// <summary>What holds for an option.</summary>
    public double this[RuleOption option] =>
        _values.TryGetValue(option.Key, out var value) ? value : option.Default;

    /// <summary>The same with one more number set.</summary>
    /// <param name="option">The option.</param>
    /// <param name="value">Its value; one out of range counts as the nearest within.</param>
    public AnalysisOptions With(RuleOption option, double value) => new(new(_values)
    {
        [option.Key] = Math.Min(option.Highest, Math.Max(option.Lowest, value)),
    });
}
