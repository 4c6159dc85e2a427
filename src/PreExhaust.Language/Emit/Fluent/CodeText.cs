using System.Globalization;
using PreExhaust.Plans;

namespace PreExhaust.Language.Emit.Fluent;

/// <summary>Expressions of C# and how they stand on lines.</summary>
internal static class CodeText
{
    private const string Deeper = "    ";

    /// <summary>A value and the steps from it, each on a line of its own.</summary>
    public static string Chain(string head, IEnumerable<string> steps) =>
        string.Concat(steps.Select(step => "\n" + Indented(step)).Prepend(head));

    /// <summary>A call whose arguments stand on lines of their own.</summary>
    public static string Call(string method, IEnumerable<string> arguments) =>
        $"{method}(\n{Indented(string.Join(",\n", arguments))})";

    /// <summary>A call on one line.</summary>
    public static string Inline(string method, IEnumerable<string> arguments) =>
        $"{method}({string.Join(", ", arguments)})";

    /// <summary>A call on one line.</summary>
    public static string Inline(string method, params string[] arguments) => Inline(method, arguments.AsEnumerable());

    public static string Indented(string text) =>
        Deeper + text.Replace("\n", "\n" + Deeper);

    public static string Quoted(string text) => CSharpLiteral.Of(text);

    public static string Letter(char letter) =>
        letter is >= ' ' and <= '~' and not ('\'' or '\\') ? $"'{letter}'" : $"'\\u{(int)letter:X4}'";

    public static string Number(int number) => number < 0
        ? $"({number.ToString(CultureInfo.InvariantCulture)})"
        : number.ToString(CultureInfo.InvariantCulture);

    /// <summary>A number as briefly as it keeps its value.</summary>
    public static string Number(decimal number)
    {
        if (number == decimal.Truncate(number) && Math.Abs(number) <= int.MaxValue)
            return Number((int)number);
        var text = ((double)number).ToString("R", CultureInfo.InvariantCulture);
        var isExact = !text.Contains('E') && (decimal)(double)number == number;
        var literal = isExact ? text : number.ToString(CultureInfo.InvariantCulture) + "m";
        return number < 0 ? $"({literal})" : literal;
    }

    public static string Time(TimeSpan time)
    {
        if (time.Ticks % TimeSpan.TicksPerMinute == 0 && time.Ticks >= 2 * TimeSpan.TicksPerMinute)
            return $"{Number((int)time.TotalMinutes)}.Minutes()";
        return $"{Number((decimal)time.Ticks / TimeSpan.TicksPerSecond)}.Seconds()";
    }

    public static string Mass(Mass mass) =>
        $"{Number(mass.Amount)}.{(mass.Unit == MassUnit.Kilogram ? "Kg" : "Lb")}()";

    public static string Percent(Percentage share) => $"{Number(share.Value)}.Percent()";

    public static string Range<T>(Interval<T> range, Func<T, string> write)
        where T : struct, IComparable<T> =>
        range.Lower.Equals(range.Upper) ? write(range.Lower) : $"{write(range.Lower)}.To({write(range.Upper)})";

    /// <summary>A rating, which is one number or two.</summary>
    public static string Ends(Interval<decimal> range) =>
        range.IsPoint ? Number(range.Lower) : $"{Number(range.Lower)}, {Number(range.Upper)}";

    public static string Weeks(WeekPattern weeks) => weeks switch
    {
        { Every: 2, First: 1 } => "OddWeeks",
        { Every: 2, First: 2 } => "EvenWeeks",
        { Every: > 0 } => $"WeeksEvery({Number(weeks.Every)})",
        { Ranges.Count: 1 } => Range(weeks.Ranges[0], Number),
        _ => Inline("Weeks", weeks.Ranges.Select(range => Range(range, Number))),
    };

    public static string Day(SessionDay day) => $"DayOfWeek.{day.Day}" + day.Half switch
    {
        DayHalf.Morning => ".Morning()",
        DayHalf.Afternoon => ".Afternoon()",
        _ => "",
    };
}
