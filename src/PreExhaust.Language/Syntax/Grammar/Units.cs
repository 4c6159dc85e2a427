using PreExhaust.Language.Syntax.Prescriptions;

namespace PreExhaust.Language.Syntax.Grammar;

/// <summary>
/// unit = "kg" | "lb" | "#" | "%" | "s" | "min" | "'" | "m" | "km" | "sets" | "reps" | ...
/// </summary>
internal static class Units
{
    private static readonly WordTable<UnitWord> Words = new(new UnitWord[]
    {
        new("kilograms", Unit.Kilogram), new("kilos", Unit.Kilogram),
        new("kgs", Unit.Kilogram), new("kg", Unit.Kilogram),
        new("pounds", Unit.Pound), new("lbs", Unit.Pound), new("lb", Unit.Pound),
        new("seconds", Unit.Second), new("second", Unit.Second), new("secs", Unit.Second), new("sec", Unit.Second),
        new("s", Unit.Second),
        new("minutes", Unit.Minute), new("minute", Unit.Minute), new("mins", Unit.Minute), new("min", Unit.Minute),
        new("metres", Unit.Metre), new("meters", Unit.Metre), new("metre", Unit.Metre), new("meter", Unit.Metre),
        new("km", Unit.Kilometre), new("m", Unit.MinuteOrMetre),
        new("sets", Unit.Sets), new("set", Unit.Sets), new("reps", Unit.Reps), new("rep", Unit.Reps),
        new("satz", Unit.Sets), new("saetze", Unit.Sets), new("series", Unit.Sets), new("serie", Unit.Sets),
        new("wdh", Unit.Reps), new("wiederholungen", Unit.Reps), new("repeticiones", Unit.Reps),
        new("percent", Unit.Percent), new("total", Unit.Total),
    }.Select(unit => (unit.Word, unit)));

    private static readonly string[] TotalWords = ["total"];

    /// <summary>The end of the unit at <paramref name="start"/>, and which it is; -1 where none stands.</summary>
    public static int Scan(string text, int start, int end, out Unit unit)
    {
        unit = Unit.None;
        if (start >= end)
            return -1;
        var isFollowed = start + 1 < end && Characters.IsWordPart(text[start + 1]);
        unit = text[start] switch
        {
            '%' or '％' => Unit.Percent,
            '#' when !isFollowed && start > 0 && Characters.IsDigit(text[start - 1]) => Unit.Pound,
            '\'' or '’' or '′' when !IsLetterAt(text, start + 1, end) => Unit.Minute,
            '"' or '”' or '″' when !isFollowed && Characters.IsDigitBefore(text, start, 0) => Unit.Second,
            _ => Unit.None,
        };
        if (unit != Unit.None)
            return start + 1;
        var isWord = Grammar.Words.IsLetter(text[start]) && !Characters.IsTimes(text[start]);
        var after = isWord ? ScanWord(text, start, end, out unit) : -1;
        return unit is Unit.Reps or Unit.Total ? ScanTotal(text, after, end, ref unit) : after;
    }

    /// <summary>A total of repetitions may say so in two words: "reps total", "total reps".</summary>
    private static int ScanTotal(string text, int start, int end, ref Unit unit)
    {
        var second = unit == Unit.Reps ? TotalWords : CountedSets.Reps;
        var after = Grammar.Words.Scan(text, Extents.SkipBlanks(text, start, end), end, second);
        if (after < 0)
            return start;
        unit = Unit.Total;
        return after;
    }

    /// <summary>
    /// A digit, or a times sign with one, may stand right behind a unit word, a letter may not. A full stop behind an
    /// abbreviation belongs to it.
    /// </summary>
    private static int ScanWord(string text, int start, int end, out Unit unit)
    {
        var found = Words.Find(text, start, end) ?? Words.Find(text, start, EndBeforeTimes(text, start, end));
        unit = found?.Unit ?? Unit.None;
        var after = start + (found?.Word.Length ?? 0);
        if (found is not null && (after == end || !char.IsLetter(text[after]) || IsProduct(text, after, end)))
            return IsFullStop(text, after, end) ? after + 1 : after;
        var sets = CountedSets.Scan(text, start, end);
        unit = sets < 0 ? Unit.None : Unit.Sets;
        return sets;
    }

    /// <summary>The end of the letters before an x with a digit behind it: "10repsx3".</summary>
    private static int EndBeforeTimes(string text, int start, int end)
    {
        var position = start;
        while (position < end && Grammar.Words.IsLetter(text[position]))
            position++;
        return position > start && position < end && IsProduct(text, position - 1, end) ? position - 1 : start;
    }

    private static bool IsLetterAt(string text, int position, int end) =>
        position < end && char.IsLetter(text[position]);

    private static bool IsProduct(string text, int times, int end) =>
        Characters.IsTimes(text[times]) && times + 1 < end && Characters.IsDigit(text[times + 1]);

    private static bool IsFullStop(string text, int position, int end) =>
        position < end && text[position] == '.'
        && (position + 1 == end || !Characters.IsWordPart(text[position + 1]));

    private sealed record UnitWord(string Word, Unit Unit);
}
