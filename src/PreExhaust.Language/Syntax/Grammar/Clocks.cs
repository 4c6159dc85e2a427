using PreExhaust.Language.Syntax.Prescriptions;

namespace PreExhaust.Language.Syntax.Grammar;

/// <summary>
/// clock = digits ":" digit digit | digits minutes digits seconds: <c>1:30</c>, <c>1m30s</c>, <c>2'30"</c>
/// </summary>
internal static class Clocks
{
    /// <summary>The end of a time of minutes and seconds whose first digits end here; -1 where none stands.</summary>
    public static int Scan(string text, int digits, int end)
    {
        if (digits >= end)
            return -1;
        if (Characters.IsColon(text[digits]))
            return Characters.SkipDigits(text, digits + 1, end) == digits + 3 ? digits + 3 : -1;
        var sign = Extents.SkipBlanks(text, digits, end);
        if (sign >= end || text[sign] is not ('m' or 'M' or '\'' or '’' or '′'))
            return -1;
        var minutes = Units.Scan(text, sign, end, out var unit);
        if (minutes < 0 || unit is not (Unit.Minute or Unit.MinuteOrMetre))
            return -1;
        var start = Extents.SkipBlanks(text, minutes, end);
        var after = Characters.SkipDigits(text, start, end);
        if (after == start || after > start + 2)
            return -1;
        var seconds = Units.Scan(text, Extents.SkipBlanks(text, after, end), end, out unit);
        return unit == Unit.Second ? seconds : -1;
    }

    /// <summary>The seconds of what a scan found.</summary>
    public static decimal Seconds(string text, int start, int end)
    {
        var minutes = Characters.SkipDigits(text, start, end);
        var from = minutes;
        while (!Characters.IsDigit(text[from]))
            from++;
        var to = Characters.SkipDigits(text, from, end);
        return (60 * Numbers.Whole(text, start, minutes)) + Numbers.Whole(text, from, to);
    }
}
