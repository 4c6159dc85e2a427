namespace PreExhaust.Progression.Json;

/// <summary>Checks numbers that stand in JSON.</summary>
internal static class Number
{
    /// <summary>The number, which is not below the lowest that makes sense.</summary>
    public static int From(int number, int lowest, string name) => number >= lowest
        ? number
        : throw Broken.State(FormattableString.Invariant($"'{name}' is {number}, below {lowest}"));
}
