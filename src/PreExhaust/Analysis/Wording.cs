using System.Globalization;
using PreExhaust.Catalog;
using PreExhaust.Fatigue;
using PreExhaust.Plans;

namespace PreExhaust.Analysis;

/// <summary>Phrases that messages share.</summary>
internal static class Wording
{
    /// <summary>A loss of repetitions, never without its uncertainty.</summary>
    public static string RepsLower(double reps)
    {
        var whole = (int)Math.Round(reps, MidpointRounding.AwayFromZero);
        var amount = whole switch
        {
            < 1 => "less than 1 rep",
            1 => "about 1 rep",
            _ => string.Format(CultureInfo.InvariantCulture, "about {0} reps", whole),
        };
        return $"{amount} lower (give or take 1-2)";
    }

    /// <summary>A number of repetitions in reserve, rounded to halves.</summary>
    public static string Reps(double reps)
    {
        var halves = Halves(reps);
        var unit = halves == 1 ? "rep" : "reps";
        return string.Format(CultureInfo.InvariantCulture, "{0:0.#} {1}", halves, unit);
    }

    /// <summary>A whole number, never without its uncertainty: <c>about 5 reps (give or take 1-2)</c>.</summary>
    public static string AboutReps(double reps)
    {
        var whole = Whole(Math.Max(0, reps));
        return $"about {whole} {(whole == "1" ? "rep" : "reps")} (give or take 1-2)";
    }

    /// <summary>A number without its decimals.</summary>
    public static string Whole(double number) =>
        Math.Round(number, MidpointRounding.AwayFromZero).ToString("0", CultureInfo.InvariantCulture);

    /// <summary>A share of the 1RM as a percentage, such as <c>72%</c>.</summary>
    public static string Percent(double share) =>
        string.Format(CultureInfo.InvariantCulture, "{0:0}%", Math.Round(share * 100, MidpointRounding.AwayFromZero));

    /// <summary>
    /// The load of a set as written, and what share of the 1RM it is where that is not the same.
    /// </summary>
    public static string Load(SetWork set)
    {
        var isShare = set.Set.Load is PercentLoad { Basis: MaxBasis.OneRepMax, Of: null };
        return isShare || set.Load is not { } load
            ? $"{set.Set.Load}"
            : $"{set.Set.Load} ({Percent(load.Upper)} of the 1RM)";
    }

    /// <summary>A time as lifters write it, such as <c>90s</c> or <c>3min</c>.</summary>
    public static string Time(TimeSpan time) =>
        DurationText.Of(Interval<TimeSpan>.Point(TimeSpan.FromSeconds(Math.Round(time.TotalSeconds))));

    /// <summary>As exact as estimates are told.</summary>
    public static double Halves(double number) => Math.Round(number * 2, MidpointRounding.AwayFromZero) / 2;

    /// <summary>A number of fractional sets, rounded to halves.</summary>
    public static string Sets(double sets)
    {
        var halves = Halves(sets);
        var unit = halves == 1 ? "hard set" : "hard sets";
        return string.Format(CultureInfo.InvariantCulture, "{0:0.#} {1}", halves, unit);
    }

    /// <summary>
    /// The verb that fits the groups: <paramref name="singular"/> for one group with a singular name.
    /// </summary>
    public static string Verb(ValueList<MuscleGroup> groups, string singular, string plural) =>
        groups.Count == 1 && !groups[0].IsPlural ? singular : plural;

    /// <summary>Names in a sentence: <c>a</c>, <c>a and b</c>, <c>a, b and c</c>.</summary>
    /// <param name="items">What to name.</param>
    /// <param name="last">The word before the last name.</param>
    public static string List(IEnumerable<object> items, string last = "and")
    {
        var names = items.Select(item => item.ToString()!).ToList();
        return names.Count < 2
            ? string.Concat(names)
            : $"{string.Join(", ", names.Take(names.Count - 1))} {last} {names[names.Count - 1]}";
    }
}
