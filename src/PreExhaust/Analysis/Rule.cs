namespace PreExhaust.Analysis;

/// <summary>Coaching advice that can be checked. A rule sees only the plan: no text, no compiler.</summary>
public abstract class Rule
{
    private protected Rule()
    {
    }

    /// <summary>What is known of the rule without running it.</summary>
    public abstract RuleDescriptor Descriptor { get; }
}
