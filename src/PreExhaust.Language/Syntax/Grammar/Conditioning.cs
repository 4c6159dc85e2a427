namespace PreExhaust.Language.Syntax.Grammar;

/// <summary>
/// Finds headings of conditioning: <c>EMOM 10:</c>, <c>12 min AMRAP</c>, <c>5 rounds for time</c>, <c>Tabata</c>.
/// </summary>
internal static class Conditioning
{
    private const int TabataRounds = 8;

    private static readonly string[] Minutes = ["minutes", "minute", "mins", "min", "m"];

    private static readonly string[] Rounds = ["rounds", "round", "rds", "RFT"];

    private static readonly string[] TimedKinds = ["amrap", "emom"];

    private static readonly string[] Links = ["for", "in", "x", "of"];

    /// <summary>What the line says; <c>null</c> where it is no such heading.</summary>
    public static ConditioningGroup? Find(string text, int start, int end)
    {
        var last = end;
        while (last > start && (Characters.IsColon(text[last - 1]) || Characters.IsBlank(text[last - 1])))
            last--;
        return (last > start ? text[start] | ' ' : ' ') switch
        {
            'e' => Timed(text, start, last, "emom"),
            'a' => IsSaid(text, last, end) ? Timed(text, start, last, "amrap") : null,
            'f' => ForTime(text, start, last),
            't' => Words.Scan(text, start, last, "tabata") == last
                ? new($"circuit {TabataRounds} rounds", "Tabata", "20s, rest 10s")
                : null,
            >= '0' and <= '9' => Counted(text, start, last),
            _ => null,
        };
    }

    /// <summary>An AMRAP with a bare number may be sets: a colon or a unit says that it is none.</summary>
    private static bool IsSaid(string text, int last, int end) => last < end || char.IsLetter(text[last - 1]);

    /// <summary><c>EMOM 10</c>, <c>AMRAP for 12 minutes</c></summary>
    private static ConditioningGroup? Timed(string text, int start, int end, string kind)
    {
        var word = Words.Scan(text, start, end, kind);
        if (word < 0)
            return null;
        var number = SkipSigns(text, word, end);
        var link = Words.Scan(text, number, end, Links);
        number = link < 0 ? number : Extents.SkipBlanks(text, link, end);
        var after = Characters.SkipDigits(text, number, end);
        var unit = ScanMinutes(text, after, end);
        return after > number && unit == end ? new($"{kind} {text.Substring(number, after - number)}min") : null;
    }

    /// <summary><c>12 min AMRAP</c>, <c>5 rounds of</c>, <c>21-15-9 for time</c></summary>
    private static ConditioningGroup? Counted(string text, int start, int end)
    {
        var number = Characters.SkipDigits(text, start, end);
        var behind = ScanMinutes(text, number, end);
        foreach (var kind in TimedKinds)
        {
            if (Words.Scan(text, SkipSigns(text, behind, end), end, kind) == end)
                return new($"{kind} {text.Substring(start, number - start)}min");
        }

        var rounds = Words.Scan(text, SkipSigns(text, number, end), end, Rounds);
        if (rounds >= 0)
            return OfRounds(text, start, number, rounds, end);
        var list = EndOfList(text, number, end);
        return list > number && ForTime(text, Extents.SkipBlanks(text, list, end), end) is not null
            ? OfList(text.Substring(start, list - start))
            : null;
    }

    private static ConditioningGroup? OfRounds(string text, int start, int number, int rounds, int end)
    {
        var count = text.Substring(start, number - start);
        var isForTime = Words.Scan(text, SkipSigns(text, number, end), rounds, "RFT") >= 0;
        var rest = Extents.SkipBlanks(text, rounds, end);
        if (rest == end || Words.Scan(text, rest, end, "of") == end)
            return new($"circuit {count} rounds", isForTime ? "for time" : null);
        return ForTime(text, rest, end) is { } timed ? timed with { Kind = $"circuit {count} rounds" } : null;
    }

    private static ConditioningGroup OfList(string reps)
    {
        var numbers = reps.Split('-', '/', '–');
        return new($"circuit {numbers.Length} rounds", "for time", string.Join("-", numbers));
    }

    private static ConditioningGroup? ForTime(string text, int start, int end) =>
        Words.ScanPhrase(text, start, end, "for time") is var after && after >= 0
        && (after == end || Words.Scan(text, Extents.SkipBlanks(text, after, end), end, "of") == end)
            ? new("circuit 1 round", "for time")
            : null;

    private static int EndOfList(string text, int position, int end)
    {
        while (position + 1 < end && (Characters.IsDash(text[position]) || text[position] == '/')
            && Characters.IsDigit(text[position + 1]))
            position = Characters.SkipDigits(text, position + 1, end);
        return position;
    }

    /// <summary>The end of a word for minutes, or the place itself without one.</summary>
    private static int ScanMinutes(string text, int start, int end)
    {
        var unit = SkipSigns(text, start, end);
        return Math.Max(start, Words.Scan(text, unit, end, Minutes));
    }

    private static int SkipSigns(string text, int position, int end)
    {
        while (position < end && (Characters.IsBlank(text[position]) || Characters.IsColon(text[position])
            || Characters.IsDash(text[position])))
            position++;
        return position;
    }
}
