using System.Globalization;

namespace PreExhaust.Plans.Json;

/// <summary>Small values: <c>8</c> or <c>{ "from": 8, "to": 12 }</c>, <c>"102.5kg"</c>, seconds, percentages.</summary>
internal static class ValueJson
{
    private const NumberStyles MassStyle = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint;

    private const string InFull = "0.############################";

    /// <summary>Ends are told apart as values are: a kilogram is no number of pounds, however near.</summary>
    public static void Interval<T>(this JsonOutput output, Interval<T> interval, Action<T> write)
        where T : struct, IComparable<T>, IEquatable<T>
    {
        if (interval.Lower.Equals(interval.Upper))
        {
            write(interval.Lower);
            return;
        }

        output.Object(() =>
        {
            output.Value("from", interval.Lower, write);
            output.Value("to", interval.Upper, write);
        });
    }

    public static Interval<T> Interval<T>(this JsonPlace place, Func<JsonPlace, T> read)
        where T : struct, IComparable<T> => place.IsObject
        ? place.Object(fields => new Interval<T>(fields.Required("from", read), fields.Required("to", read)))
        : Plans.Interval<T>.Point(read(place));

    public static void Interval(this JsonOutput output, string name, Interval<int> interval) =>
        output.Value(name, interval, range => output.Interval(range, output.Number));

    public static void Interval(this JsonOutput output, string name, Interval<decimal> interval) =>
        output.Value(name, interval, range => output.Interval(range, output.Number));

    public static void Interval(this JsonOutput output, string name, Interval<TimeSpan> interval) =>
        output.Value(name, interval, range => output.Interval(range, output.Time));

    public static Interval<int> IntInterval(this JsonFields fields, string name) =>
        fields.Required(name, place => place.Interval(number => number.Int()));

    public static Interval<decimal> DecimalInterval(this JsonFields fields, string name) =>
        fields.Required(name, place => place.Interval(number => number.Decimal()));

    public static Interval<TimeSpan> TimeInterval(this JsonFields fields, string name) =>
        fields.Required(name, place => place.Interval(Time));

    public static void Mass(this JsonOutput output, Mass mass) =>
        output.Text(mass.Amount.ToString(InFull, CultureInfo.InvariantCulture) + PlanNames.Unit.Of(mass.Unit));

    public static Mass Mass(this JsonPlace place)
    {
        var text = place.Text();
        MassUnit? unit = text.EndsWith("kg", StringComparison.Ordinal) ? MassUnit.Kilogram
            : text.EndsWith("lb", StringComparison.Ordinal) ? MassUnit.Pound
            : null;
        var number = text.AsSpan(0, Math.Max(0, text.Length - 2));
        var isRead = decimal.TryParse(number, MassStyle, CultureInfo.InvariantCulture, out var amount);
        return unit is { } known && isRead
            ? new(amount, known)
            : throw place.Broken($"'{text}' is no weight such as '102.5kg'");
    }

    /// <summary>In seconds, exactly.</summary>
    public static void Time(this JsonOutput output, TimeSpan time) =>
        output.Number((decimal)time.Ticks / TimeSpan.TicksPerSecond);

    public static TimeSpan Time(this JsonPlace place)
    {
        const decimal Longest = (decimal)long.MaxValue / TimeSpan.TicksPerSecond;
        const decimal Shortest = (decimal)long.MinValue / TimeSpan.TicksPerSecond;
        var seconds = place.Decimal();
        return seconds is >= Shortest and <= Longest
            ? TimeSpan.FromTicks((long)(seconds * TimeSpan.TicksPerSecond))
            : throw place.Broken("no time in seconds");
    }

    public static void Percent(this JsonOutput output, Percentage percent) => output.Number(percent.Value);

    public static Percentage Percent(this JsonPlace place) => new(place.Decimal());

    public static void Reference(this JsonOutput output, ExerciseReference exercise) =>
        output.Object(() => output.ReferenceFields(exercise));

    public static void ReferenceFields(this JsonOutput output, ExerciseReference exercise)
    {
        output.Field("exercise", exercise.Name);
        output.Field("variant", exercise.Variant);
    }

    public static ExerciseReference Reference(this JsonPlace place) => place.Object(ReferenceFields);

    public static ExerciseReference ReferenceFields(this JsonFields fields) =>
        new(fields.Text("exercise"), fields.OptionalText("variant"));

    public static void Rest(this JsonOutput output, Rest rest) => output.Object(() =>
    {
        output.Interval("seconds", rest.Time);
        output.Flag("fromStart", rest.FromStart);
    });

    public static Rest Rest(this JsonPlace place) =>
        place.Object(fields => new Rest(fields.TimeInterval("seconds"), fields.Flag("fromStart")));

    public static void Suppression(this JsonOutput output, Suppression suppression) => output.Object(() =>
    {
        output.Field("rule", suppression.RuleId);
        output.Field("reason", suppression.Reason);
    });

    public static Suppression Suppression(this JsonPlace place) =>
        place.Object(fields => new Suppression(fields.Text("rule"), fields.Text("reason")));

    public static void Day(this JsonOutput output, SessionDay day) => output.Object(() =>
    {
        output.Field("day", PlanNames.Day.Of(day.Day));
        if (day.Half != DayHalf.Any)
            output.Field("half", PlanNames.Half.Of(day.Half));
    });

    public static SessionDay Day(this JsonPlace place) => place.Object(fields => new SessionDay(
        fields.Required("day", PlanNames.Day.Read), fields.OrDefault("half", PlanNames.Half.Read)));
}
