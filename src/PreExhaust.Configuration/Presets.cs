using PreExhaust.Analysis;

namespace PreExhaust.Configuration;

/// <summary>What the presets say about a rule.</summary>
public static class Presets
{
    /// <summary>Their names as people write them, the default first.</summary>
    public static IReadOnlyList<string> Names { get; } = ["default", "strict", "none"];

    /// <summary>The preset of a name, whatever its case; <c>null</c> where there is none.</summary>
    public static Preset? Find(string? name)
    {
        for (var i = 0; i < Names.Count; i++)
        {
            if (Names[i].Equals(name, StringComparison.OrdinalIgnoreCase))
                return (Preset)i;
        }

        return null;
    }

    /// <summary>
    /// How loud <see cref="Preset.Strict"/> wants a rule to be at least; <c>null</c> where it leaves the rule alone.
    /// A hint is an offer, not a fault, so it is shown and no more. Opinion stays information.
    /// </summary>
    public static Severity? LeastWhenStrict(RuleDescriptor rule) => rule switch
    {
        { DefaultSeverity: Severity.Hint } => Severity.Info,
        { Evidence.Grade: EvidenceGrade.C } => null,
        _ => Severity.Warning,
    };

    /// <summary>The options with what a preset says about a rule; <c>null</c> where it says nothing.</summary>
    internal static AnalysisOptions? Apply(Preset preset, AnalysisOptions options, RuleDescriptor rule) => preset switch
    {
        Preset.None => options.Without(rule),
        Preset.Strict when LeastWhenStrict(rule) is { } least => options.WithAtLeast(rule, least),
        _ => null,
    };
}
