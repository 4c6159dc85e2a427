namespace PreExhaust.Plans;

/// <summary>What a progression rule does to the next session.</summary>
public abstract record ProgressionChange
{
    private protected ProgressionChange()
    {
    }

    /// <summary>The change as the language spells it, such as <c>+2.5kg</c> or <c>next stage</c>.</summary>
    public sealed override string ToString() => Spelling;

    private protected abstract string Spelling { get; }

    /// <summary>A number with its sign, also before a positive one.</summary>
    private protected static string Signed<T>(T step, bool isNegative)
        where T : struct => FormattableString.Invariant($"{(isNegative ? "" : "+")}{step}");

    private protected static string Signed(Mass step) => Signed(step, step.Amount < 0);

    private protected static string Signed(Percentage step) => Signed(step, step.Value < 0);
}
