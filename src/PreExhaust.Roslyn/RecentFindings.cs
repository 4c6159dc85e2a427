using PreExhaust.Analysis;
using PreExhaust.Language;
using PreExhaust.Plans;
using LanguageDiagnostic = PreExhaust.Language.Diagnostics.Diagnostic;

namespace PreExhaust.Roslyn;

/// <summary>
/// Spares an editor the rules for plans in C# that are what they were: it asks at each keystroke in their file.
/// Findings depend on what the plan says and on what the team says about rules, and on no place.
/// </summary>
internal static class RecentFindings
{
    /// <summary>Those of the files that somebody works on; a published program takes 5 to 25 KB.</summary>
    private const int MostPlans = 128;

    private static readonly Recent<(TrainingPlan Plan, AnalysisOptions Options), ValueList<Finding>> Known =
        new(MostPlans);

    /// <summary>What the rules say about a text; without fixes it is kept.</summary>
    /// <param name="document">The text.</param>
    /// <param name="options">What the team says about rules; the same object as long as it says the same.</param>
    /// <param name="withFixes">Whether findings bring their fixes along, which takes longer.</param>
    public static ValueList<LanguageDiagnostic> In(WorkoutDocument document, AnalysisOptions options, bool withFixes)
    {
        if (withFixes)
            return document.Check(options);
        var plan = document.Plan;
        // What a plan looks up in its catalogue stays with the plan: the key is one that nobody asks.
        return document.Placed(Known.Get(
            (plan.WithoutAnchors(), options),
            () => PlanAnalyzer.Analyze(plan, RuleSet.Default, options.WithoutFixes())));
    }
}
