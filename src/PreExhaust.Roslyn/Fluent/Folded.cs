namespace PreExhaust.Roslyn.Fluent;

/// <summary>The value of an expression, where it can be told without running the program.</summary>
/// <param name="IsKnown">Whether it can.</param>
/// <param name="Value">The value.</param>
internal readonly record struct Folded(bool IsKnown, object? Value)
{
    /// <summary>What only running the program tells.</summary>
    public static Folded Unknown => default;

    public static Folded Of(object? value) => new(IsKnown: true, value);

    public Folded Select(Func<object?, Folded> next) => IsKnown ? next(Value) : Unknown;
}
