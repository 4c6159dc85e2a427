namespace PreExhaust.Analysis;

/// <summary>What a host asks of an analysis: numbers that a team sets for rules, and whether to offer fixes.</summary>
public sealed class AnalysisOptions
{
    private readonly Dictionary<string, double> _values;

    private AnalysisOptions(Dictionary<string, double> values, bool offersFixes) =>
        (_values, OffersFixes) = (values, offersFixes);

    /// <summary>Nothing set, fixes offered.</summary>
    public static AnalysisOptions Default { get; } = new([], offersFixes: true);

    /// <summary>
    /// Whether findings come with fixes. Each is tried on the plan before it is offered, which can cost several times
    /// what finding costs.
    /// </summary>
    public bool OffersFixes { get; }

    /// <summary>What holds for an option.</summary>
    public double this[RuleOption option] =>
        _values.TryGetValue(option.Key, out var value) ? value : option.Default;

    /// <summary>The same with one more number set.</summary>
    /// <param name="option">The option.</param>
    /// <param name="value">Its value; one out of range counts as the nearest within.</param>
    public AnalysisOptions With(RuleOption option, double value)
    {
        var values = new Dictionary<string, double>(_values)
        {
            [option.Key] = Math.Min(option.Highest, Math.Max(option.Lowest, value)),
        };
        return new(values, OffersFixes);
    }

    /// <summary>The same for a host that shows no fixes, such as a build.</summary>
    public AnalysisOptions WithoutFixes() => new(_values, offersFixes: false);
}
