namespace PreExhaust.Language.Syntax.Grammar;

/// <summary>
/// How far a name reaches that stands inside a prescription: up to a separator, a sign, or a word that begins
/// something else. A name in quotes may hold any of these.
/// </summary>
internal static class ReferenceNames
{
    private static readonly string[] NextParts =
    [
        "rest", "every", "tempo", "each", "per", "ea", "alternating", "alt", "AMRAP", "max", "in", "TM", "BW", "at",
        "failure", "till", "until", "drop", "rest-pause", "restpause", "myo", "myo-reps", "cluster", "level", "band",
        "work", "like", "stages",
    ];

    private static readonly string[] Scales = ["RIR", "RPE"];

    /// <summary>The end of the name of an exercise; -1 where none stands.</summary>
    public static int ScanExercise(string text, int start, int end) => Scan(text, start, end, StartsWithDigit);

    /// <summary>The end of the name of a session, which may hold a number: <c>Day 2</c>; -1 without one.</summary>
    public static int ScanSession(string text, int start, int end) => Scan(text, start, end, StartsAmount);

    private static int Scan(string text, int start, int end, Func<string, int, int, bool> isNumberPart)
    {
        if (start >= end)
            return -1;
        if (Characters.IsQuote(text[start]))
            return QuotedEnd(text, start, end);
        if (!StartsName(text, start, end))
            return -1;
        var position = start + 1;
        while (position < end && !IsEnd(text, position, end, isNumberPart))
            position++;
        return Extents.OrNothing(start, Extents.TrimBlanks(text, start, position));
    }

    /// <summary>A letter, or digits with a hyphen and a letter: <c>45-degree</c>.</summary>
    private static bool StartsName(string text, int start, int end)
    {
        var position = start;
        while (position < end && Characters.IsDigit(text[position]))
            position++;
        if (position > start && position < end && Characters.IsDash(text[position]))
            position++;
        else if (position > start)
            return false;
        return position < end && char.IsLetter(text[position]);
    }

    private static bool IsEnd(string text, int position, int end, Func<string, int, int, bool> isNumberPart)
    {
        var c = text[position];
        if (Characters.IsSeparator(c) || c is '(' or '（' or '@' or '＠' or '|')
            return true;
        if (!Characters.IsBlank(text[position - 1]) || Characters.IsBlank(c))
            return false;
        return c is '#' or '/' || Characters.IsDash(c)
            || (Characters.IsDigit(c) ? isNumberPart(text, position, end) : StartsPart(text, position, end));
    }

    /// <summary>Whether a word begins another part of an item.</summary>
    public static bool StartsPart(string text, int start, int end) =>
        Words.Scan(text, start, end, NextParts) >= 0
        || Words.Scan(text, start, end, Scales) >= 0
        || Words.ScanPhrase(text, start, end, "to failure") >= 0
        || IsTimesSign(text, start, end);

    /// <summary>An x of its own before a number or an open set.</summary>
    private static bool IsTimesSign(string text, int start, int end)
    {
        if (!Characters.IsTimes(text[start]))
            return false;
        var next = Extents.SkipBlanks(text, start + 1, end);
        return next < end && (Characters.IsDigit(text[next]) || Words.Scan(text, next, end, "AMRAP") >= 0);
    }

    private static bool StartsWithDigit(string text, int start, int end) => true;

    /// <summary>A number is no part of a name where more than the end or another part follows it.</summary>
    private static bool StartsAmount(string text, int start, int end)
    {
        var after = Numbers.Scan(text, start, end);
        if (after < end && char.IsLetter(text[after]))
            return Characters.IsTimes(text[after]) || Units.Scan(text, after, end, out _) >= 0;
        var next = Extents.SkipBlanks(text, after, end);
        return next < end
            && !Characters.IsSeparator(text[next])
            && text[next] is not ('(' or '（' or '@' or '＠' or '#')
            && Words.Scan(text, next, end, NextParts) < 0;
    }

    private static int QuotedEnd(string text, int start, int end)
    {
        for (var i = start + 1; i < end; i++)
        {
            if (Characters.IsQuote(text[i]))
                return i > start + 1 ? i + 1 : -1;
        }

        return -1;
    }
}
