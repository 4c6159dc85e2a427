namespace PreExhaust.Plans;

/// <summary>When a progression rule acts.</summary>
public abstract record ProgressionCondition
{
    private protected ProgressionCondition()
    {
    }

    /// <summary>The condition as the language spells it, such as <c>missed 3 times</c>.</summary>
    public sealed override string ToString() => Spelling;

    private protected abstract string Spelling { get; }
}
