namespace PreExhaust.Catalog;

/// <summary>Finds what a misspelt word was probably meant to be.</summary>
public static class Spelling
{
    /// <summary>Only so much of a text is compared: nothing a person means to write is longer.</summary>
    private const int LongestCompared = 48;

    /// <summary>The largest share of letters that a slip gets wrong.</summary>
    private const double MostWrong = 0.34;

    /// <summary>
    /// The candidates most like <paramref name="text"/>, best first: few typing errors (insertions,
    /// deletions, replacements, swaps of neighbours), or words in common. Empty where nothing is alike.
    /// </summary>
    /// <param name="text">What was written; only its first 48 characters count.</param>
    /// <param name="candidates">What could have been meant.</param>
    /// <param name="count">The most candidates to return.</param>
    public static IReadOnlyList<string> Closest(string text, IEnumerable<string> candidates, int count)
    {
        var written = Normalise(text);
        if (written.Length == 0)
            return [];
        var words = written.Split(' ');
        return candidates
            .Select(candidate => (candidate, score: Distance(written, words, Normalise(candidate))))
            .Where(pair => pair.score < double.MaxValue)
            .OrderBy(pair => pair.score)
            .ThenBy(pair => HasSameLetters(written, pair.candidate) ? 0 : 1)
            .ThenBy(pair => pair.candidate.Length)
            .ThenBy(pair => pair.candidate, StringComparer.Ordinal)
            .Select(pair => pair.candidate)
            .Distinct(StringComparer.Ordinal)
            .Take(count)
            .ToList();
    }

    /// <summary>
    /// The number of insertions, deletions, replacements and swaps of neighbours between two texts: their optimal
    /// string alignment distance.
    /// </summary>
    /// <param name="a">One text.</param>
    /// <param name="b">The other; the two are compared as they are, in a time that grows with both lengths.</param>
    public static int TypingErrors(string a, string b)
    {
        var beforeLast = new int[b.Length + 1];
        var last = new int[b.Length + 1];
        var current = new int[b.Length + 1];
        for (var j = 0; j <= b.Length; j++)
            last[j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            current[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var replaced = last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
                current[j] = Math.Min(replaced, Math.Min(last[j], current[j - 1]) + 1);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                    current[j] = Math.Min(current[j], beforeLast[j - 2] + 1);
            }

            (beforeLast, last, current) = (last, current, beforeLast);
        }

        return last[b.Length];
    }

    /// <summary>
    /// From 0 (the same) upwards; <see cref="double.MaxValue"/> where the two are not alike.
    /// </summary>
    private static double Distance(string written, string[] words, string candidate)
    {
        if (LeastErrors(written, candidate) <= MostWrong * Math.Max(written.Length, candidate.Length)
            && WrongShare(written, candidate) is var share and <= MostWrong)
            return share;
        var common = CommonWords(words, candidate.Split(' '));
        return common > 0.4 ? 1.3 - common + (WrongShare(written, candidate) / 10) : double.MaxValue;
    }

    private static double WrongShare(string written, string candidate) =>
        (double)TypingErrors(written, candidate) / Math.Max(written.Length, candidate.Length);

    /// <summary>So many letters are too many or missing, whatever the others are.</summary>
    private static int LeastErrors(string a, string b) => Math.Abs(a.Length - b.Length);

    /// <summary>Letters in the wrong order are the likelier slip than a wrong letter.</summary>
    private static bool HasSameLetters(string written, string candidate) =>
        written.OrderBy(c => c).SequenceEqual(Normalise(candidate).OrderBy(c => c));

    /// <summary>The share of words that both have, allowing a typing error in longer words; 0 to 1.</summary>
    private static double CommonWords(string[] written, string[] candidate)
    {
        var common = written.Count(word => candidate.Any(other => IsSameWord(word, other)));
        return 2.0 * common / (written.Length + candidate.Length);
    }

    private static bool IsSameWord(string word, string other) =>
        word == other
        || (Math.Min(word.Length, other.Length) >= 4
            && LeastErrors(word, other) <= Math.Max(word.Length, other.Length) / 4
            && TypingErrors(word, other) <= Math.Max(word.Length, other.Length) / 4);

    private static string Normalise(string text)
    {
        var start = text.Length > LongestCompared ? text.Substring(0, LongestCompared) : text;
        var letters = start
            .Select(c => char.IsLetterOrDigit(c) ? NameFolding.PlainLetter(char.ToLowerInvariant(c)) : ' ')
            .ToArray();
        return string.Join(" ", new string(letters).Split([' '], StringSplitOptions.RemoveEmptyEntries));
    }
}
