using PreExhaust.Analysis.Rules.IntentTooEasy;
using PreExhaust.Analysis.Rules.IntentWrongTarget;
using PreExhaust.Analysis.Rules.ReverseOfPrime;
using PreExhaust.Analysis.Rules.SynergistFirst;
using PreExhaust.Analysis.Rules.TargetFirstUndeclared;
using PreExhaust.Analysis.Rules.VeryMuchVolume;

namespace PreExhaust.Analysis;

/// <summary>The rules; one line each.</summary>
public static class RuleSet
{
    /// <summary>Every rule, by id.</summary>
    public static IReadOnlyList<Rule> Default { get; } =
    [
        new SynergistFirstRule(),
        new TargetFirstUndeclaredRule(),
        new IntentWrongTargetRule(),
        new IntentTooEasyRule(),
        new ReverseOfPrimeRule(),
        new VeryMuchVolumeRule(),
    ];

    /// <summary>What is reported where a suppression covers no finding.</summary>
    public static RuleDescriptor UnusedSuppression => Analysis.UnusedSuppression.Descriptor;

    /// <summary>What can be reported: on the rules' own behalf, then by every rule.</summary>
    public static IReadOnlyList<RuleDescriptor> Descriptors { get; } =
        [UnusedSuppression, RuleFailure.Descriptor, .. Default.Select(rule => rule.Descriptor)];
}
