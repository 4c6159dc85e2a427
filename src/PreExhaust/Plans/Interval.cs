using System.Globalization;

namespace PreExhaust.Plans;

/// <summary>A prescribed range such as <c>8-10</c> reps; a single value is a range of one.</summary>
/// <param name="Lower">The lowest value that fulfils the prescription.</param>
/// <param name="Upper">The highest value prescribed; never below <paramref name="Lower"/>.</param>
/// <typeparam name="T">The quantity.</typeparam>
public readonly record struct Interval<T>(T Lower, T Upper)
    where T : struct, IComparable<T>
{
    /// <summary>Whether the range is a single value.</summary>
    public bool IsPoint => Lower.CompareTo(Upper) == 0;

    /// <summary>The range that holds <paramref name="value"/> alone.</summary>
    public static Interval<T> Point(T value) => new(value, value);

    /// <summary>The range that holds <paramref name="value"/> alone.</summary>
    public static implicit operator Interval<T>(T value) => Point(value);

    /// <summary>Changes both ends.</summary>
    public Interval<TOther> Select<TOther>(Func<T, TOther> change)
        where TOther : struct, IComparable<TOther> => new(change(Lower), change(Upper));

    /// <inheritdoc />
    public override string ToString() => IsPoint ? TextOf(Lower) : $"{TextOf(Lower)}-{TextOf(Upper)}";

    /// <summary>How many zeros a decimal was written with is not part of its value.</summary>
    private static string TextOf(T value) => value is decimal number
        ? NumberText.Of(number)
        : string.Format(CultureInfo.InvariantCulture, "{0}", value);
}
