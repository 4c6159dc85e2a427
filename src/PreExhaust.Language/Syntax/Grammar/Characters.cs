namespace PreExhaust.Language.Syntax.Grammar;

/// <summary>The characters of the language; typographic twins count as their ASCII signs.</summary>
internal static class Characters
{
    public static bool IsBlank(char c) =>
        c is ' ' or '\t' || (c > '\u007f' && char.IsWhiteSpace(c)) || c is '\v' or '\f';

    public static bool IsDigit(char c) => c is >= '0' and <= '9';

    /// <summary>Whether a digit stands right before: the quote of <c>90"</c> is seconds.</summary>
    public static bool IsDigitBefore(string text, int position, int start) =>
        position > start && IsDigit(text[position - 1]);

    /// <summary>The first position from <paramref name="start"/> that is no digit.</summary>
    public static int SkipDigits(string text, int start, int end)
    {
        while (start < end && IsDigit(text[start]))
            start++;
        return start;
    }

    public static bool IsWordPart(char c) => char.IsLetterOrDigit(c) || c == '_';

    public static bool IsTimes(char c) => c is 'x' or 'X' or '×' or '✕' or '*' or 'х' or 'Х';

    public static bool IsDash(char c) => c is '-' or '–' or '—' or '−';

    public static bool IsColon(char c) => c is ':' or '：';

    public static bool IsSeparator(char c) => c is ',' or ';' or '，' or '；';

    public static bool IsSemicolon(char c) => c is ';' or '；';

    /// <summary>How a character changes the depth of brackets.</summary>
    public static int BracketStep(char c) => c switch { '(' or '（' => 1, ')' or '）' => -1, _ => 0 };

    public static bool IsQuote(char c) => c is '"' or '“' or '”' or '„';
}
