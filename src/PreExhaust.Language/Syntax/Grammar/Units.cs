using PreExhaust.Language.Syntax.Prescriptions;

namespace PreExhaust.Language.Syntax.Grammar;

/// <summary>
/// unit = "kg" | "lb" | "#" | "%" | "s" | "min" | "'" | "m" | "km" | "sets" | "reps" | ...
/// </summary>
internal static class Units
{
    private static readonly (string Word, Unit Unit)[] Words =
    [
        ("kilograms", Unit.Kilogram), ("kilos", Unit.Kilogram), ("kgs", Unit.Kilogram), ("kg", Unit.Kilogram),
        ("pounds", Unit.Pound), ("lbs", Unit.Pound), ("lb", Unit.Pound),
        ("seconds", Unit.Second), ("second", Unit.Second), ("secs", Unit.Second), ("sec", Unit.Second),
        ("s", Unit.Second),
        ("minutes", Unit.Minute), ("minute", Unit.Minute), ("mins", Unit.Minute), ("min", Unit.Minute),
        ("metres", Unit.Metre), ("meters", Unit.Metre), ("metre", Unit.Metre), ("meter", Unit.Metre),
        ("km", Unit.Kilometre), ("m", Unit.MinuteOrMetre),
        ("sets", Unit.Sets), ("set", Unit.Sets), ("reps", Unit.Reps), ("rep", Unit.Reps),
        ("total", Unit.Total),
    ];

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
        return unit == Unit.None ? ScanWord(text, start, end, out unit) : start + 1;
    }

    /// <summary>
    /// A digit, or a times sign with one, may stand right behind a unit word, a letter may not. A full stop behind an
    /// abbreviation belongs to it.
    /// </summary>
    private static int ScanWord(string text, int start, int end, out Unit unit)
    {
        foreach (var (word, meaning) in Words)
        {
            var after = start + word.Length;
            var isUnit = Grammar.Words.IsSameLetter(text[start], word[0])
                && after <= end
                && string.Compare(text, start, word, 0, word.Length, StringComparison.OrdinalIgnoreCase) == 0
                && (after == end || !char.IsLetter(text[after]) || IsProduct(text, after, end));
            if (!isUnit)
                continue;
            unit = meaning;
            return IsFullStop(text, after, end) ? after + 1 : after;
        }

        unit = Unit.None;
        return -1;
    }

    private static bool IsLetterAt(string text, int position, int end) =>
        position < end && char.IsLetter(text[position]);

    private static bool IsProduct(string text, int times, int end) =>
        Characters.IsTimes(text[times]) && times + 1 < end && Characters.IsDigit(text[times + 1]);

    private static bool IsFullStop(string text, int position, int end) =>
        position < end && text[position] == '.'
        && (position + 1 == end || !Characters.IsWordPart(text[position + 1]));
}
