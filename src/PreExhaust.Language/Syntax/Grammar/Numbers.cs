using PreExhaust.Language.Syntax.Prescriptions;

namespace PreExhaust.Language.Syntax.Grammar;

/// <summary>number = digits [("." | ",") digits] | clock</summary>
internal static class Numbers
{
    /// <summary>More digits than this make no number that a lifter writes.</summary>
    private const int MostDigits = 9;

    private const decimal TooLarge = 999_999_999;

    /// <summary>The end of the number at <paramref name="start"/>; -1 where none stands.</summary>
    public static int Scan(string text, int start, int end)
    {
        var position = Characters.SkipDigits(text, start, end);
        if (position == start)
            return -1;
        if (position + 1 >= end)
            return position;
        var clock = Clocks.Scan(text, position, end);
        if (clock >= 0)
            return clock;
        var after = Characters.SkipDigits(text, position + 1, end);
        var isDecimal = after > position + 1
            && (text[position] == '.' || (text[position] == ',' && StartsLoadUnit(text, start, after, end)));
        return isDecimal ? after : position;
    }

    /// <summary>The number that a scan found.</summary>
    public static NumberSyntax Make(string text, int start, int end) =>
        new(text, start, end, IsClock(text, start, end));

    /// <summary>Whether the number that a scan found is a time of minutes and seconds.</summary>
    public static bool IsClock(string text, int start, int end)
    {
        var sign = Characters.SkipDigits(text, start, end);
        return sign < end && text[sign] is not ('.' or ',');
    }

    /// <summary>The value of the number that a scan found; of a clock in seconds.</summary>
    public static decimal Value(string text, int start, int end)
    {
        var sign = Characters.SkipDigits(text, start, end);
        if (sign == end)
            return Whole(text, start, end);
        return text[sign] is '.' or ','
            ? Whole(text, start, sign) + Fraction(text, sign + 1, end)
            : Clocks.Seconds(text, start, end);
    }

    /// <summary>
    /// A comma between digits is a decimal comma only before the unit of a load, which may stand apart from all but
    /// repetitions: <c>3x8,60 kg</c> is a set and its load.
    /// </summary>
    private static bool StartsLoadUnit(string text, int start, int after, int end)
    {
        var sign = Extents.SkipBlanks(text, after, end);
        Units.Scan(text, sign, end, out var unit);
        return unit is Unit.Kilogram or Unit.Pound or Unit.Percent && (sign == after || !IsAfterTimes(text, start));
    }

    private static bool IsAfterTimes(string text, int start)
    {
        var before = Extents.TrimBlanks(text, 0, start);
        return before > 0 && Characters.IsTimes(text[before - 1]);
    }

    /// <summary>The value of digits.</summary>
    public static decimal Whole(string text, int start, int end)
    {
        while (start < end - 1 && text[start] == '0')
            start++;
        if (end - start > MostDigits)
            return TooLarge;
        var value = 0L;
        for (var i = start; i < end; i++)
            value = (value * 10) + (text[i] - '0');
        return value;
    }

    private static decimal Fraction(string text, int start, int end)
    {
        var digits = Math.Min(end, start + MostDigits);
        var scale = 1L;
        for (var i = start; i < digits; i++)
            scale *= 10;
        return Whole(text, start, digits) / scale;
    }
}
