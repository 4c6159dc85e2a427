namespace PreExhaust.Language.Syntax.Grammar;

/// <summary>
/// separator = "," | ";" ["then" | "and"] | "then" | "and" | "&amp;" | blank ("|" | "/" | "-") blank | "+" before sets
/// </summary>
internal static class Separators
{
    private static readonly string[] AndWords = ["then", "and"];

    /// <summary>The end of the separator at <paramref name="start"/>; -1 where none stands.</summary>
    public static int Scan(string text, int start, int end)
    {
        if (start >= end)
            return -1;
        if (Characters.IsSeparator(text[start]))
        {
            var word = Words.Scan(text, Extents.SkipBlanks(text, start + 1, end), end, AndWords);
            return word >= 0 ? word : start + 1;
        }

        if (char.IsLetter(text[start]))
            return Words.Scan(text, start, end, AndWords);
        return IsSign(text, start, end) ? start + 1 : -1;
    }

    private static bool IsSign(string text, int position, int end) => text[position] switch
    {
        '|' or '&' => true,
        '/' => IsSpaced(text, position, end),
        '+' => PrescriptionStart.IsSetAt(text, position + 1, end),
        var c => Characters.IsDash(c) && IsSpaced(text, position, end),
    };

    private static bool IsSpaced(string text, int position, int end) =>
        position > 0 && Characters.IsBlank(text[position - 1])
        && (position + 1 == end || Characters.IsBlank(text[position + 1]));
}
