namespace PreExhaust.Fluent;

/// <summary>What a step of the fluent API may not be given.</summary>
internal static class Said
{
    /// <summary>What is said now; an error where it was said before.</summary>
    /// <param name="place">What it is said of, for the message.</param>
    /// <param name="what">What is said, for the message.</param>
    /// <param name="before">What was said before.</param>
    /// <param name="now">What is said now.</param>
    public static T Once<T>(object place, string what, object? before, T now) => before is null
        ? now
        : throw new ArgumentException(FormattableString.Invariant($"{place}: the {what} is said twice."));

    /// <summary>A number that has to lie within bounds.</summary>
    public static T Within<T>(T value, T lowest, T highest, string parameter)
        where T : IComparable<T> => value.CompareTo(lowest) >= 0 && value.CompareTo(highest) <= 0
            ? value
            : throw new ArgumentOutOfRangeException(
                parameter, value, FormattableString.Invariant($"It must lie from {lowest} to {highest}."));

    /// <summary>A number that counts from 1.</summary>
    public static int Count(int value, string parameter) => Within(value, 1, int.MaxValue, parameter);

    /// <summary>Words that fit on a line of text.</summary>
    public static string Line(string text, string parameter)
    {
        if (string.IsNullOrWhiteSpace(text))
            throw new ArgumentException("It must not be empty.", parameter);
        if (text.Any(c => char.IsControl(c) || c is '\u2028' or '\u2029'))
            throw new ArgumentException("It must stand on one line.", parameter);
        return text;
    }
}
