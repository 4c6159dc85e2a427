namespace PreExhaust.Analysis;

/// <summary>
/// A piece of coaching advice that can be checked. A rule sees only the plan: no text, no compiler, no
/// editor.
/// </summary>
public abstract class Rule
{
    private protected Rule()
    {
    }

    /// <summary>What is known of the rule without running it.</summary>
    public abstract RuleDescriptor Descriptor { get; }
}
