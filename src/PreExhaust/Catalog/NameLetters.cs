namespace PreExhaust.Catalog;

/// <summary>
/// A number that all ways to write a name share, so that most other names can be told apart without folding a whole
/// catalogue: it comes of the letters alone, in any order, without those that a plural adds or changes.
/// </summary>
internal static class NameLetters
{
    /// <summary>Abbreviations have two letters, of which one is a b, and a third in the plural.</summary>
    private const int LongestAbbreviation = 3;

    /// <summary>The number; names that <see cref="NameFolding"/> takes for one have the same.</summary>
    public static int Of(string name)
    {
        var sum = 0;
        for (var start = 0; start < name.Length; start++)
        {
            var end = start;
            while (end < name.Length && NameFolding.IsOfWord(name[end]))
                end++;
            sum = unchecked(sum + OfWord(name, start, end));
            start = end;
        }

        return sum;
    }

    private static int OfWord(string name, int start, int end)
    {
        var (sum, letters, mayBeShort) = (0, 0, false);
        for (var i = start; i < end; i++)
        {
            if (LetterOf(name[i]) is not { } letter)
                continue;
            letters++;
            mayBeShort |= letter == 'b';
            if (letter is not ('s' or 'e' or 'i' or 'y'))
                sum = unchecked(sum + (letter * letter * letter));
        }

        return mayBeShort && letters <= LongestAbbreviation && Expanded(name, start, end) is { } whole
            ? OfWord(whole, 0, whole.Length)
            : sum;
    }

    /// <summary>
    /// A letter or digit in lower case; <c>null</c> for any other. Most are told without a look at a table.
    /// </summary>
    private static char? LetterOf(char character) => character switch
    {
        (>= 'a' and <= 'z') or (>= '0' and <= '9') => character,
        >= 'A' and <= 'Z' => (char)(character | ' '),
        < '\u0080' => null,
        _ => char.IsLetterOrDigit(character) ? NameFolding.PlainLetter(char.ToLowerInvariant(character)) : null,
    };

    /// <summary>What a word is short for; <c>null</c> for a whole one.</summary>
    private static string? Expanded(string name, int start, int end)
    {
        var word = NameFolding.Words(name.Substring(start, end - start))[0];
        return word.Length > LongestAbbreviation ? word : null;
    }
}
