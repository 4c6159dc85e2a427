namespace PreExhaust.Analysis;

/// <summary>How loud the findings of a rule may be.</summary>
/// <param name="Lowest">No finding is quieter.</param>
/// <param name="Highest">No finding is louder.</param>
internal sealed record SeverityRange(Severity Lowest, Severity Highest)
{
    /// <summary>The severity within the range that is nearest to the rule's own.</summary>
    public Severity Nearest(Severity own) => own < Lowest ? Lowest : own > Highest ? Highest : own;
}
