namespace PreExhaust.Language.Syntax.Grammar;

/// <summary>Finds headings of other notations: <c># Upper</c>, <c>**Day 1**</c>, <c>Monday - Upper</c>.</summary>
internal static class Headings
{
    private static readonly string[] Months =
        ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    private static readonly string[] Counted = ["day", "workout", "training", "tag", "día", "dia"];

    /// <summary>Days in other languages, each behind ours.</summary>
    private static readonly (string Day, string[] Words)[] OtherDays =
    [
        ("Mon", ["Montag", "lunes"]), ("Tue", ["Dienstag", "martes"]), ("Wed", ["Mittwoch", "miércoles", "miercoles"]),
        ("Thu", ["Donnerstag", "jueves"]), ("Fri", ["Freitag", "viernes"]), ("Sat", ["Samstag", "sábado", "sabado"]),
        ("Sun", ["Sonntag", "domingo"]),
    ];

    private static readonly string[] Days =
        [.. HeaderGrammar.Days, .. OtherDays.SelectMany(other => other.Words)];

    /// <summary>What a line may be that begins with a word; most begin with none of these.</summary>
    private static readonly WordTable<Test> FirstWords = new(Joined(
        Each(Days, IsOfDays)
            .Concat(Each(Counted, IsCounted))
            .Concat(Each(["week"], IsWeekDay))
            .Concat(Each(SessionNames.Words, (text, start, end) => SessionNames.Find(text, start, end) is not null))
            .Concat(Each(SectionNames.FirstWords, SectionNames.IsAt))
            .Concat(Each(BlockNames.Words, (text, start, end) => BlockNames.Find(text, start, end) is not null))
            .Concat(Letters(KeyedLine.FirstWords).Select(word => (word, new Test(OfExercise))))));

    private delegate LineKind? Test(string text, int start, int end);

    private delegate bool Scanned(string text, int start, int end);

    /// <summary>The kind of a line that is a heading of another notation, or says something of the exercise above;
    /// <c>null</c> for any other.</summary>
    public static LineKind? KindAt(string text, int start, int end) => text[start] switch
    {
        '#' => IsHeading(start + 1 < end && (Characters.IsBlank(text[start + 1]) || text[start + 1] == '#')),
        '*' or '_' => IsHeading(IsBold(text, start, end)) ?? OfExercise(text, start, end),
        '[' => IsHeading(IsBracketed(text, start, end)),
        _ => FirstWords.Find(text, start, end)?.Invoke(text, start, end),
    };

    /// <summary>A heading without the signs around it.</summary>
    public static (int Start, int End) Content(string text, int start, int end)
    {
        while (start < end && IsSign(text[start]))
            start++;
        while (end > start && IsSign(text[end - 1]))
            end--;
        return (start, end);
    }

    /// <summary>Whether the signs around a heading may stand here.</summary>
    public static bool IsSign(char c) =>
        c is '#' or '*' or '_' or '[' or ']' || Characters.IsBlank(c) || Characters.IsColon(c);

    /// <summary>A day with its date, as apps export it: <c>Monday, March 4, 2024 at 6:02 PM</c>.</summary>
    public static bool IsDate(string text, int start, int end)
    {
        var (days, after) = ReadDays(text, start, end);
        var month = Extents.SkipBlanks(text, after, end);
        if (days.Count != 1 || month >= end || text[month] != ',')
            return false;
        month = Extents.SkipBlanks(text, month + 1, end);
        return Months.Any(name => Words.StandsAt(text, month, end, name));
    }

    /// <summary>A heading of days; <c>null</c> where the text is none.</summary>
    public static Heading? Find(string text, int start, int end) =>
        FindDays(text, start, end) ?? FindCounted(text, start, end) ?? SessionNames.Find(text, start, end);

    /// <summary>A day as our headers write it, whatever the language.</summary>
    public static string Ours(string day) =>
        OtherDays.FirstOrDefault(other => other.Words.Contains(day, StringComparer.OrdinalIgnoreCase)).Day
        ?? char.ToUpperInvariant(day[0]) + day.Substring(1, 2).ToLowerInvariant();

    /// <summary>Days with signs between them, <c>Mon/Thu</c>, and where the last one ends.</summary>
    public static (IReadOnlyList<string> Days, int After) ReadDays(string text, int start, int end)
    {
        List<string>? days = null;
        var after = start;
        for (var position = start; ;)
        {
            var word = Words.Scan(text, position, end, Days);
            if (word < 0)
                break;
            (days ??= []).Add(text.Substring(position, word - position));
            after = word;
            var sign = Extents.SkipBlanks(text, after, end);
            if (sign >= end || text[sign] is not ('/' or ',' or '&' or '+'))
                break;
            position = Extents.SkipBlanks(text, sign + 1, end);
        }

        return (days ?? [], after);
    }

    private static IEnumerable<(string, Test)> Each(IEnumerable<string> words, Scanned isHeading) =>
        Letters(words).Select(word => (word, new Test((text, start, end) => IsHeading(isHeading(text, start, end)))));

    /// <summary>Words of several kinds may begin with the same letters.</summary>
    private static IEnumerable<(string, Test)> Joined(IEnumerable<(string Letters, Test Test)> entries) => entries
        .GroupBy(entry => entry.Letters, entry => entry.Test, StringComparer.OrdinalIgnoreCase)
        .Select(tests => (tests.Key, tests.Aggregate((first, second) => (text, start, end) =>
            first(text, start, end) ?? second(text, start, end))));

    private static IEnumerable<string> Letters(IEnumerable<string> words) =>
        words.Select(Words.LettersOf).Distinct(StringComparer.OrdinalIgnoreCase);

    private static LineKind? IsHeading(bool isHeading) => isHeading ? LineKind.Heading : null;

    private static LineKind? OfExercise(string text, int start, int end) =>
        KeyedExercise.IsPartAt(text, start, end) ? LineKind.PartOfExercise : null;

    private static bool IsOfDays(string text, int start, int end) =>
        IsDate(text, start, end) || FindDays(text, start, end) is not null;

    private static bool IsCounted(string text, int start, int end) =>
        (FindCounted(text, start, end) ?? SessionNames.Find(text, start, end)) is not null;

    /// <summary><c>**Upper**</c>, with sets nowhere: it would be a name in bold.</summary>
    private static bool IsBold(string text, int start, int end)
    {
        end = Characters.IsColon(text[end - 1]) ? end - 1 : end;
        return end - start > 4 && IsBoldSign(text, start) && IsBoldSign(text, end - 2)
            && !PrescriptionStart.IsAnywhere(text, start, end);
    }

    /// <summary><c>[Upper A]</c>, alone on its line</summary>
    private static bool IsBracketed(string text, int start, int end)
    {
        end = Characters.IsColon(text[end - 1]) ? end - 1 : end;
        return text.IndexOf(']', start, end - start) == end - 1 && end > start + 3 && char.IsLetter(text[start + 1])
            && !PrescriptionStart.IsAnywhere(text, start, end);
    }

    private static bool IsBoldSign(string text, int position) =>
        text[position] == text[position + 1] && text[position] is '*' or '_';

    /// <summary><c>Monday</c>, <c>Mon/Thu: Upper</c>, <c>Monday - Upper</c></summary>
    private static Heading? FindDays(string text, int start, int end)
    {
        var (days, after) = ReadDays(text, start, end);
        return days.Count == 0 ? null : WithTitle(text, start, after, end, days);
    }

    /// <summary><c>Week 1 Day 2</c>, <c>Week 1, Day 2: Upper</c></summary>
    private static bool IsWeekDay(string text, int start, int end)
    {
        var week = Words.Scan(text, start, end, "week");
        var number = week < 0 ? end : Extents.SkipBlanks(text, week, end);
        var after = Characters.SkipDigits(text, number, end);
        var day = after;
        while (day < end && (text[day] is ',' || (IsBetween(text[day]) && text[day] != '(')))
            day++;
        return after > number && day > after && Words.Scan(text, day, end, Counted) >= 0;
    }

    /// <summary><c>Day 1</c>, <c>Day A2</c>, <c>Workout A: Upper</c></summary>
    private static Heading? FindCounted(string text, int start, int end)
    {
        var word = Words.Scan(text, start, end, Counted);
        var number = word < 0 ? end : Extents.SkipBlanks(text, word, end);
        var letter = number < end && char.IsLetter(text[number]) ? number + 1 : number;
        var after = Characters.SkipDigits(text, letter, end);
        var isCounted = after > number && (after == end || !Characters.IsWordPart(text[after]));
        return isCounted && WithTitle(text, start, after, end, []) is { } heading
            ? heading with { Start = start, End = AfterBracket(text, start, heading.End, end) }
            : null;
    }

    /// <summary>What stands before the title goes on standing there, and its bracket with it.</summary>
    private static int AfterBracket(string text, int start, int title, int end)
    {
        var isOpen = text.IndexOf('(', start, title - start) >= 0;
        return isOpen && title < end && text[title] == ')' ? title + 1 : title;
    }

    /// <summary>A heading whose days or number end here; <c>null</c> where more words follow without a sign.</summary>
    private static Heading? WithTitle(string text, int start, int after, int end, IReadOnlyList<string> days)
    {
        var sign = Extents.SkipBlanks(text, after, end);
        if (sign < end && !IsBetween(text[sign]))
            return null;
        var from = sign;
        while (from < end && IsBetween(text[from]))
            from++;
        if (PrescriptionStart.IsAnywhere(text, from, end))
            return new(start, after, days) { Below = from };
        var to = end;
        while (to > from && (IsSign(text[to - 1]) || (text[to - 1] == ')' && text[sign] == '(')))
            to--;
        return from < to ? new(from, to, days) : new(start, after, days);
    }

    private static bool IsBetween(char c) =>
        Characters.IsBlank(c) || Characters.IsColon(c) || Characters.IsDash(c) || c is '|' or '(';
}
