using PreExhaust.Plans;

namespace PreExhaust.Analysis;

/// <summary>Runs a rule; one that throws becomes a finding of its own.</summary>
internal static class RuleRun
{
    /// <summary>The findings of a rule.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="context">What it looks at.</param>
    /// <param name="analyze">What runs it.</param>
    /// <param name="session">The session it looks at; <c>null</c> for more than one.</param>
    /// <param name="plan">The plan.</param>
    public static ValueList<Finding> Of<TRule, TContext>(
        TRule rule,
        TContext context,
        Func<TRule, TContext, IEnumerable<Finding>> analyze,
        int? session,
        TrainingPlan plan)
        where TRule : Rule
    {
        try
        {
            return analyze(rule, context).ToValueList();
        }
        catch (Exception failure) when (failure is not OutOfMemoryException)
        {
            var what = $"The rule {rule.Descriptor.Id} {rule.Descriptor.Name}";
            return [RuleFailure.Of(what, plan, session, failure)];
        }
    }
}
