using PreExhaust.Plans;

namespace PreExhaust.Fluent;

/// <summary>Numbers with their units and ranges: <c>100.Kg()</c>, <c>75.Percent()</c>, <c>8.To(10)</c>.</summary>
/// <example><code>3.Sets(8.To(10)).At(62.5.Kg()).Rest(2.Minutes())</code></example>
public static class Units
{
    /// <summary>A mass in kilograms.</summary>
    public static Mass Kg(this int amount) => Mass.FromKilograms(amount);

    /// <inheritdoc cref="Kg(int)" />
    public static Mass Kg(this double amount) => Mass.FromKilograms((decimal)amount);

    /// <inheritdoc cref="Kg(int)" />
    public static Mass Kg(this decimal amount) => Mass.FromKilograms(amount);

    /// <summary>A mass in pounds.</summary>
    public static Mass Lb(this int amount) => Mass.FromPounds(amount);

    /// <inheritdoc cref="Lb(int)" />
    public static Mass Lb(this double amount) => Mass.FromPounds((decimal)amount);

    /// <inheritdoc cref="Lb(int)" />
    public static Mass Lb(this decimal amount) => Mass.FromPounds(amount);

    /// <summary>A share; 75 is 75 %. As a load it is of the one-repetition maximum.</summary>
    public static Percentage Percent(this int share) => new(share);

    /// <inheritdoc cref="Percent(int)" />
    public static Percentage Percent(this double share) => new((decimal)share);

    /// <inheritdoc cref="Percent(int)" />
    public static Percentage Percent(this decimal share) => new(share);

    /// <summary>A time in seconds.</summary>
    public static TimeSpan Seconds(this int seconds) => TimeSpan.FromTicks(seconds * TimeSpan.TicksPerSecond);

    /// <summary>A time in seconds, exact to a ten-millionth.</summary>
    public static TimeSpan Seconds(this double seconds) => Time(seconds, TimeSpan.TicksPerSecond);

    /// <summary>A time in minutes.</summary>
    public static TimeSpan Minutes(this int minutes) => TimeSpan.FromTicks(minutes * TimeSpan.TicksPerMinute);

    /// <inheritdoc cref="Minutes(int)" />
    public static TimeSpan Minutes(this double minutes) => Time(minutes, TimeSpan.TicksPerMinute);

    /// <summary>A distance in metres.</summary>
    public static DistanceTarget Metres(this int metres) => ((decimal)metres).Metres();

    /// <inheritdoc cref="Metres(int)" />
    public static DistanceTarget Metres(this double metres) => ((decimal)metres).Metres();

    /// <inheritdoc cref="Metres(int)" />
    public static DistanceTarget Metres(this decimal metres) => new(Interval<decimal>.Point(metres));

    /// <summary>A range of whole numbers, such as <c>8-10</c> repetitions.</summary>
    public static Interval<int> To(this int lower, int upper) => Rising(lower, upper);

    /// <summary>A range of masses, such as <c>60-65kg</c>.</summary>
    public static Interval<Mass> To(this Mass lower, Mass upper) => Rising(lower, upper);

    /// <summary>A range of shares, such as <c>70-75%</c>.</summary>
    public static Interval<Percentage> To(this Percentage lower, Percentage upper) => Rising(lower, upper);

    /// <summary>A range of times, such as <c>2-3min</c>.</summary>
    public static Interval<TimeSpan> To(this TimeSpan lower, TimeSpan upper) => Rising(lower, upper);

    /// <summary>A range of distances, such as <c>40-60m</c>.</summary>
    public static DistanceTarget To(this DistanceTarget lower, DistanceTarget upper) =>
        new(Rising(lower.Metres.Lower, upper.Metres.Upper));

    internal static Interval<T> Rising<T>(T lower, T upper)
        where T : struct, IComparable<T> => lower.CompareTo(upper) <= 0
            ? new(lower, upper)
            : throw new ArgumentException(FormattableString.Invariant($"{lower} to {upper} does not rise."));

    private static TimeSpan Time(double amount, long unit) => TimeSpan.FromTicks((long)Math.Round(amount * unit));
}
