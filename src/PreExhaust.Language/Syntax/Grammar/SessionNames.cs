namespace PreExhaust.Language.Syntax.Grammar;

/// <summary>
/// Finds what lifters call sessions, alone on a line or with days: <c>Push Day</c>, <c>Legs</c>, <c>Upper A (Mon)</c>.
/// </summary>
internal static class SessionNames
{
    /// <summary>No exercise is called by these alone.</summary>
    private static readonly string[] Parts =
    [
        "push", "pull", "legs", "leg", "upper", "lower", "full", "body", "chest", "back", "shoulders", "arms", "core",
        "abs",
    ];

    private static readonly string[] Others =
    [
        "day", "workout", "session", "training", "and", "power", "hypertrophy", "strength", "volume", "intensity",
        "heavy", "light", "speed",
    ];

    private static readonly string[] All = [.. Parts, .. Others];

    /// <summary>The words with which such a name begins.</summary>
    public static IReadOnlyList<string> Words => Parts;

    /// <summary>The name without a colon behind it; <c>null</c> where another word stands on the line.</summary>
    public static Heading? Find(string text, int start, int end)
    {
        while (end > start && (Characters.IsColon(text[end - 1]) || Characters.IsBlank(text[end - 1])))
            end--;
        var (position, nameEnd) = (start, start);
        while (position < end)
        {
            var after = Grammar.Words.Scan(text, position, end, All);
            if (after < 0 && position > start)
                after = Mark(text, position, end);
            if (after < 0)
                return WithDays(text, start, nameEnd, end);
            (position, nameEnd) = (after, after);
            while (position < end && IsBetween(text[position]))
                position++;
        }

        return end > start ? new(start, end, []) : null;
    }

    /// <summary>The name with the days behind it: <c>(Monday)</c>, <c>- Mon/Thu</c>, <c>on Mon</c>.</summary>
    private static Heading? WithDays(string text, int start, int nameEnd, int end)
    {
        var position = nameEnd;
        while (position < end && IsBeforeDays(text[position]))
            position++;
        var on = Grammar.Words.Scan(text, position, end, "on");
        var (days, after) = Headings.ReadDays(text, on < 0 ? position : Extents.SkipBlanks(text, on, end), end);
        if (after < end && text[after] == ')')
            after++;
        return nameEnd > start && days.Count > 0 && after == end ? new(start, nameEnd, days) : null;
    }

    /// <summary>Any words with days behind them: <c>Squat Focus (Monday)</c>; <c>null</c> where none stand.</summary>
    public static Heading? FindWithDays(string text, int start, int end)
    {
        for (var i = start + 1; i < end; i++)
        {
            var isOn = Characters.IsBlank(text[i - 1]) && Grammar.Words.Scan(text, i, end, "on") >= 0;
            if (isOn || (IsBeforeDays(text[i]) && !Characters.IsBlank(text[i])))
            {
                var nameEnd = Extents.TrimBlanks(text, start, i);
                if (WithDays(text, start, nameEnd, end) is { } heading)
                    return heading;
            }
        }

        return null;
    }

    /// <summary>The A of "Upper A", the 2 of "Legs 2".</summary>
    private static int Mark(string text, int start, int end) =>
        char.IsLetterOrDigit(text[start]) && (start + 1 == end || !Characters.IsWordPart(text[start + 1]))
            ? start + 1
            : -1;

    private static bool IsBetween(char c) => Characters.IsBlank(c) || Characters.IsDash(c) || c is '/' or '&' or '+';

    private static bool IsBeforeDays(char c) => IsBetween(c) || Characters.IsColon(c) || c is ',' or '(';
}
