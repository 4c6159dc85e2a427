using PreExhaust.Plans;

namespace PreExhaust.Analysis;

/// <summary>Runs every rule over a plan.</summary>
public static class PlanAnalyzer
{
    /// <summary>After that many sets no more fixes are tried.</summary>
    private const int MostTrialWork = 250_000;

    /// <summary>All findings, in the order of the plan. A rule that fails becomes a finding of its own.</summary>
    public static ValueList<Finding> Analyze(TrainingPlan plan) => Analyze(plan, RuleSet.Default);

    /// <summary>The findings of <paramref name="rules"/>, in the order of the plan.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="rules">The rules.</param>
    /// <param name="options">What the host asks for; fixes, and rules as they are, where it says nothing.</param>
    public static ValueList<Finding> Analyze(
        TrainingPlan plan, IReadOnlyList<Rule> rules, AnalysisOptions? options = null) =>
        Analyze(plan, rules, options ?? AnalysisOptions.Default, out _);

    /// <summary>The same, with the analysis, from which that of a changed plan can go on.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="rules">The rules.</param>
    /// <param name="options">What the host asks for.</param>
    /// <param name="analysis">The analysis; <c>null</c> where it failed.</param>
    internal static ValueList<Finding> Analyze(
        TrainingPlan plan, IReadOnlyList<Rule> rules, AnalysisOptions options, out PlanAnalysis? analysis)
    {
        try
        {
            var running = rules.Where(rule => !options.IsOff(rule.Descriptor.Id)).ToList();
            analysis = new(plan, running, options);
            return Told(analysis);
        }
        catch (Exception failure) when (failure is not OutOfMemoryException)
        {
            analysis = null;
            return [RuleFailure.Of("The analysis", plan, session: null, failure)];
        }
    }

    /// <summary>What is told of what an analysis found, in the order of the plan.</summary>
    internal static ValueList<Finding> Told(PlanAnalysis analysis) =>
        Order(Visible(analysis.Plan, analysis, analysis.Options));

    /// <summary>All findings of this plan; the same that the build and the editor report.</summary>
    public static ValueList<Finding> Check(this TrainingPlan plan) => Analyze(plan);

    /// <summary>All findings of this plan, as a host asks for them.</summary>
    public static ValueList<Finding> Check(this TrainingPlan plan, AnalysisOptions options) =>
        Analyze(plan, RuleSet.Default, options);

    private static IEnumerable<Finding> Visible(TrainingPlan plan, PlanAnalysis analysis, AnalysisOptions options)
    {
        var use = new SuppressionUse(plan, analysis);
        var visible = analysis.Visible().ToList();
        var findings = options.OffersFixes
            ? new FixVerifier(analysis, new(MostTrialWork)).KeepHelpful(visible)
            : visible.Select(finding => finding with { Fixes = default });
        return options.Apply(use.Unused()).Concat(OrderingLimit.Apply(findings));
    }

    /// <summary>What is said of the whole plan comes first, then session by session.</summary>
    private static ValueList<Finding> Order(IEnumerable<Finding> findings) => findings
        .OrderBy(finding => finding, new FindingOrder())
        .ToValueList();
}
