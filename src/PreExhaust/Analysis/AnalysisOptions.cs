namespace PreExhaust.Analysis;

/// <summary>
/// What a host asks of an analysis, mostly for a team: the numbers in rules, how loud they are, which are off, and
/// whether to offer fixes. Whatever it does not mention is as the rules have it.
/// </summary>
public sealed class AnalysisOptions
{
    private readonly Dictionary<string, double> _values;
    private readonly Dictionary<string, SeverityRange?> _severities;

    private AnalysisOptions(
        Dictionary<string, double> values, Dictionary<string, SeverityRange?> severities, bool offersFixes) =>
        (_values, _severities, OffersFixes) = (values, severities, offersFixes);

    /// <summary>Nothing set, fixes offered.</summary>
    public static AnalysisOptions Default { get; } = new([], [], offersFixes: true);

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
        return new(values, _severities, OffersFixes);
    }

    /// <summary>The same with every finding of a rule as loud as that.</summary>
    public AnalysisOptions With(RuleDescriptor rule, Severity severity) => Within(rule, new(severity, severity));

    /// <summary>The same with every finding of a rule at least as loud as that.</summary>
    public AnalysisOptions WithAtLeast(RuleDescriptor rule, Severity severity) =>
        Within(rule, new(severity, Severity.Error));

    /// <summary>
    /// The same without a rule: it does not run, and nobody is told that allowing it does nothing.
    /// </summary>
    public AnalysisOptions Without(RuleDescriptor rule) => Within(rule, null);

    /// <summary>The same for a host that shows no fixes, such as a build.</summary>
    public AnalysisOptions WithoutFixes() => new(_values, _severities, offersFixes: false);

    /// <summary>Whether a rule is off.</summary>
    public bool IsOff(string ruleId) => _severities.TryGetValue(ruleId, out var range) && range is null;

    /// <summary>
    /// What remains of findings, as loud as the team wants them. A suppression is judged before, by what the rule
    /// itself says: a team that makes advice an error still lets an author overrule it.
    /// </summary>
    internal IEnumerable<Finding> Apply(IEnumerable<Finding> findings) => _severities.Count == 0
        ? findings
        : findings.Where(finding => !IsOff(finding.Rule.Id)).Select(Effective);

    private AnalysisOptions Within(RuleDescriptor rule, SeverityRange? range)
    {
        var severities = new Dictionary<string, SeverityRange?>(_severities) { [rule.Id] = range };
        return new(_values, severities, OffersFixes);
    }

    private Finding Effective(Finding finding) =>
        _severities.TryGetValue(finding.Rule.Id, out var range) && range is { } bounds
            ? finding with { Severity = bounds.Nearest(finding.Severity) }
            : finding;
}
