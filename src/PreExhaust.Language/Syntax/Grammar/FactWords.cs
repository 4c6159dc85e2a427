namespace PreExhaust.Language.Syntax.Grammar;

/// <summary>The words that facts of an exercise begin with.</summary>
internal static class FactWords
{
    public const string Actions = "actions";
    public const string Prime = "prime";
    public const string Synergist = "synergist";
    public const string Minor = "minor";
    public const string Stabiliser = "stabiliser";
    public const string Equipment = "equipment";
    public const string LoadedBy = "loaded by";
    public const string Unilateral = "unilateral";
    public const string Skill = "skill";
    public const string Spinal = "spinal";
    public const string Grip = "grip";
    public const string Kind = "kind";
    public const string Mechanic = "mechanic";
    public const string Pattern = "pattern";
    public const string Typical = "typical";
    public const string Alias = "alias";

    private static readonly string[] Numbered = [Skill, Spinal, Grip];

    private static readonly (string Spelling, string Word)[] Known =
    [
        (Actions, Actions), ("action", Actions), (Prime, Prime), ("primes", Prime), (Synergist, Synergist),
        ("synergists", Synergist), (Minor, Minor), (Stabiliser, Stabiliser), ("stabilisers", Stabiliser),
        ("stabilizer", Stabiliser), ("stabilizers", Stabiliser), (Equipment, Equipment), (LoadedBy, LoadedBy),
        (Unilateral, Unilateral), (Skill, Skill), (Spinal, Spinal), (Grip, Grip), (Kind, Kind), (Mechanic, Mechanic),
        (Pattern, Pattern), (Typical, Typical), (Alias, Alias), ("aliases", Alias),
    ];

    /// <summary>The words, for suggestions.</summary>
    public static IEnumerable<string> All => Known.Select(pair => pair.Word).Distinct();

    /// <summary>The words as people write them.</summary>
    public static IEnumerable<string> Spellings => Known.Select(pair => pair.Spelling);

    /// <summary>The keyword as the language spells it.</summary>
    public static string Normalise(string keyword)
    {
        foreach (var (spelling, word) in Known)
        {
            if (Words.ScanPhrase(keyword, 0, keyword.Length, spelling) == keyword.Length)
                return word;
        }

        return keyword;
    }

    /// <summary>The end of the word of a fact; -1 where none stands.</summary>
    public static int Scan(string text, int start, int end)
    {
        foreach (var (spelling, _) in Known)
        {
            var after = Words.ScanPhrase(text, start, end, spelling);
            if (after >= 0)
                return after;
        }

        return -1;
    }

    /// <summary>
    /// Whether a line is a fact. Many words of facts also begin names, such as <c>Grip Trainer</c>.
    /// </summary>
    public static bool IsFact(string text, int start, int end)
    {
        var after = Scan(text, start, end);
        if (after < 0 || (after < end && (Characters.IsDash(text[after]) || text[after] is '\'' or '’')))
            return false;
        var value = Extents.SkipBlanks(text, after, end);
        var hasColon = value < end && Characters.IsColon(text[value]);
        value = hasColon ? Extents.SkipBlanks(text, value + 1, end) : value;
        if (value == end || hasColon)
            return true;
        if (Words.ScanPhrase(text, start, end, Unilateral) >= 0)
            return Words.Scan(text, value, end, ["yes", "no"]) >= 0;
        return Words.Scan(text, start, end, Numbered) < 0 || Characters.IsDigit(text[value]);
    }
}
