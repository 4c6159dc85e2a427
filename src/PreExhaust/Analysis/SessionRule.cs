namespace PreExhaust.Analysis;

/// <summary>A rule that looks at one session in one week.</summary>
public abstract class SessionRule : Rule
{
    /// <summary>
    /// The findings in the session. Their fixes are proposals: only those that help are shown, see
    /// <see cref="PlanAnalyzer"/>.
    /// </summary>
    public abstract IEnumerable<Finding> Analyze(SessionContext context);
}
