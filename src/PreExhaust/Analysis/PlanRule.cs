namespace PreExhaust.Analysis;

/// <summary>A rule that looks at the weeks of a plan as a whole.</summary>
public abstract class PlanRule : Rule
{
    /// <summary>The findings in the plan.</summary>
    public abstract IEnumerable<Finding> Analyze(PlanContext context);
}
