namespace PreExhaust.Language.Syntax.Grammar;

/// <summary>
/// open reps = "AMRAP" | "AMAP" | "max" ["reps"] | ["to"] "failure" | "F": as many repetitions as possible
/// </summary>
internal static class OpenReps
{
    private static readonly string[] Possible = ["AMRAP", "AMAP", "max reps", "max", "as many reps as possible"];

    private static readonly string[] Failing = ["to failure", "till failure", "until failure", "failure", "F"];

    /// <summary>The words with which open repetitions begin.</summary>
    public static string[] FirstWords => [.. Possible, .. Failing];

    /// <summary>Whether the words ask for failure, not only for as many as possible.</summary>
    public static bool IsToFailure(SyntaxToken words) => Possible.All(word => !Starts(words.Text, word));

    /// <summary>The end of the words; -1 where none stand. Failure counts as repetitions only behind sets.</summary>
    public static int Scan(string text, int start, int end)
    {
        var after = Words.ScanAnyPhrase(text, start, end, Possible);
        return after < 0 && IsBehindSets(text, start) ? Words.ScanAnyPhrase(text, start, end, Failing) : after;
    }

    /// <summary>A times sign, "of" or "sets" stands before.</summary>
    private static bool IsBehindSets(string text, int start)
    {
        var before = start;
        while (before > 0 && Characters.IsBlank(text[before - 1]))
            before--;
        var isTimes = before > 0 && Characters.IsTimes(text[before - 1]);
        return isTimes || Ends(text, before, "of") || Ends(text, before, "sets");
    }

    private static bool Ends(string text, int end, string word) =>
        end >= word.Length
        && string.Compare(text, end - word.Length, word, 0, word.Length, StringComparison.OrdinalIgnoreCase) == 0;

    private static bool Starts(string text, string phrase) => Words.ScanPhrase(text, 0, text.Length, phrase) >= 0;
}
