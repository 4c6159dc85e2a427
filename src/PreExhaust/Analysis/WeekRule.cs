namespace PreExhaust.Analysis;

/// <summary>A rule that looks at all sessions of one week.</summary>
public abstract class WeekRule : Rule
{
    /// <summary>
    /// The findings in the week. Where several weeks give the same about one <see cref="Finding.Subject"/>, the loudest
    /// is kept, of equals the first.
    /// </summary>
    public abstract IEnumerable<Finding> Analyze(WeekContext context);
}
