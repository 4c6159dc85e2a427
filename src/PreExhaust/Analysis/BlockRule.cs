namespace PreExhaust.Analysis;

/// <summary>A rule that looks at what the weeks of a block ask of the muscles on average.</summary>
internal abstract class BlockRule : Rule
{
    /// <summary>The findings in the weeks of a block that are no deloads.</summary>
    public abstract IEnumerable<Finding> Analyze(WeeklyTraining training);
}
