namespace PreExhaust.Language.Syntax.Grammar;

/// <summary>Finds superset labels: <c>A1</c>, <c>1a)</c>, <c>B.</c>, <c>(A1)</c>.</summary>
internal static class Labels
{
    /// <summary>The end of a label; -1 where none stands.</summary>
    public static int Scan(string text, int start, int end)
    {
        if (end - start < 3)
            return -1;
        var after = text[start] is '(' or '[' ? ScanBracketed(text, start, end) : ScanSigned(text, start, end);
        return after >= 0 && after < end && Characters.IsBlank(text[after]) ? after : -1;
    }

    /// <summary>The letter and digit of a label, in capitals.</summary>
    public static string Core(SyntaxToken label) =>
        label.Text.Trim('.', ')', ':', '(', '[', ']').ToUpperInvariant();

    /// <summary>The letter of a label with a digit, in capitals; <c>null</c> for a lone letter or no label.</summary>
    public static char? LetterOf(SyntaxToken? label) =>
        label is not null && Core(label) is { Length: > 1 } core ? core[char.IsLetter(core[0]) ? 0 : 1] : null;

    private static int ScanSigned(string text, int start, int end)
    {
        var isLone = IsLetter(text[start]) && IsSign(text[start + 1]);
        var pair = isLone ? start + 1 : ScanPair(text, start, end);
        return pair >= 0 && pair < end && IsSign(text[pair]) ? pair + 1 : pair;
    }

    private static int ScanBracketed(string text, int start, int end)
    {
        var pair = ScanPair(text, start + 1, end);
        var close = text[start] == '(' ? ')' : ']';
        return pair >= 0 && pair < end && text[pair] == close ? pair + 1 : -1;
    }

    private static int ScanPair(string text, int start, int end)
    {
        if (start + 1 >= end)
            return -1;
        if (Characters.IsDigit(text[start]) && IsLetter(text[start + 1]) && !IsSetLetter(text[start + 1]))
            return start + 2;
        if (!IsLetter(text[start]) || !Characters.IsDigit(text[start + 1]))
            return -1;
        return start + 2 < end && Characters.IsDigit(text[start + 2]) ? start + 3 : start + 2;
    }

    /// <summary>"3x 8", "5s rest" and "2m rest" begin with no label.</summary>
    private static bool IsSetLetter(char c) => (c | ' ') is 'x' or 's' or 'm';

    private static bool IsSign(char c) => c is '.' or ')' or ':';

    private static bool IsLetter(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z');
}
