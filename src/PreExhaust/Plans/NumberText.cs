using System.Globalization;

namespace PreExhaust.Plans;

/// <summary>Writes numbers and ranges of them the same for every culture and scale.</summary>
internal static class NumberText
{
    /// <summary>As many decimals as the language reads.</summary>
    private const string Format = "0.#########";

    /// <summary>As many as there are.</summary>
    private const string FullFormat = "0.############################";

    public static string Of(decimal number) => number.ToString(Format, CultureInfo.InvariantCulture);

    /// <summary>In full, so that what is read back is equal; without the zeros that arithmetic leaves.</summary>
    public static string InFull(decimal number) => number.ToString(FullFormat, CultureInfo.InvariantCulture);

    /// <summary>A range whose unit stands once, unless the ends differ: <c>60-65kg</c>, <c>60kg-150lb</c>.</summary>
    /// <param name="range">The range.</param>
    /// <param name="number">The number of one end.</param>
    /// <param name="unit">Its unit.</param>
    /// <typeparam name="T">The quantity.</typeparam>
    public static string Of<T>(Interval<T> range, Func<T, decimal> number, Func<T, string> unit)
        where T : struct, IComparable<T>
    {
        var (lower, upper) = (unit(range.Lower), unit(range.Upper));
        if (range.IsPoint)
            return Of(number(range.Lower)) + lower;
        return Of(number(range.Lower)) + (lower == upper ? "" : lower) + "-" + Of(number(range.Upper)) + upper;
    }
}
