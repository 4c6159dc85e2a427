namespace PreExhaust.Language.Syntax.Grammar;

/// <summary>Labels and names of exercises.</summary>
internal static class NameGrammar
{
    /// <summary>
    /// label = pair [sign] | letter sign | "(" pair ")" | "[" pair "]"; pair = letter digit | digit letter;
    /// sign = "." | ")" | ":"
    /// </summary>
    public static SyntaxToken? Label(LineInput line, ref int position) =>
        Leaves.Read(TokenKind.Word, line, ref position, Labels.Scan);

    /// <summary>
    /// name = quoted | text up to a colon, a bracket before it, or a word that starts a prescription
    /// </summary>
    public static SyntaxToken? Name(LineInput line, ref int position) =>
        Leaves.Read(TokenKind.Name, line, ref position, ScanName);

    /// <summary>
    /// end of name = ":" ["**" | "__"] | "," | ("-" | "/" | "|") with space around it: marks end a name in bold, and
    /// the other signs are what some write in the place of the colon
    /// </summary>
    public static SyntaxToken? EndOfName(LineInput line, ref int position) =>
        Leaves.Read(TokenKind.Symbol, line, ref position, ScanEndOfName);

    /// <summary>
    /// The offset of the first colon outside brackets and quotes and not between digits; -1 without one.
    /// </summary>
    public static int FindColon(string text, int start, int end)
    {
        var depth = 0;
        var isQuoted = false;
        for (var i = start; i < end; i++)
        {
            var c = text[i];
            if (c == ' ' || char.IsLetterOrDigit(c))
                continue;
            if (Characters.IsQuote(c) && (isQuoted || !Characters.IsDigitBefore(text, i, start)))
                isQuoted = !isQuoted;
            if (isQuoted)
                continue;
            depth += Characters.BracketStep(c);
            if (Characters.IsColon(c) && depth <= 0 && !IsBetweenDigits(text, i, start, end))
                return i;
        }

        return -1;
    }

    private static int ScanEndOfName(string text, int start, int end)
    {
        if (start >= end)
            return -1;
        if (Characters.IsColon(text[start]))
            return IsBoldEnd(text, start + 1, end) ? start + 3 : start + 1;
        return text[start] is ',' or '，' || IsSpacedSign(text, start, end) ? start + 1 : -1;
    }

    private static bool IsBoldEnd(string text, int start, int end) =>
        start + 1 < end && text[start] is '*' or '_' && text[start + 1] == text[start];

    private static bool IsBetweenDigits(string text, int position, int start, int end) =>
        position > start && position + 1 < end
        && Characters.IsDigit(text[position - 1]) && Characters.IsDigit(text[position + 1]);

    private static int ScanName(string text, int start, int end)
    {
        if (start >= end)
            return -1;
        if (Characters.IsQuote(text[start]))
            return ScanQuoted(text, start, end);
        var limit = FindEnd(text, start, end);
        var variant = FindVariant(text, start, limit);
        var after = variant >= 0 ? variant : limit;
        while (after > start && IsEndSign(text, after - 1, end))
            after--;
        return after > start ? after : -1;
    }

    /// <summary>A name in quotes, and the choices after it.</summary>
    private static int ScanQuoted(string text, int start, int end)
    {
        var after = Extents.Quoted(text, start, end);
        if (after < 0)
            return after;
        var bracket = WeekGrammar.ScanBrackets(text, Extents.SkipBlanks(text, after, end), end);
        var or = Words.Scan(text, Extents.SkipBlanks(text, Math.Max(after, bracket), end), end, "or");
        return or < 0 ? after : ScanName(text, Extents.SkipBlanks(text, or, end), end);
    }

    /// <summary>White space, a comma, or a sign with space around it: "Bench Press - 3x5".</summary>
    private static bool IsEndSign(string text, int position, int end) =>
        Characters.IsBlank(text[position])
        || Characters.IsSeparator(text[position])
        || IsSpacedSign(text, position, end);

    private static bool IsSpacedSign(string text, int position, int end) =>
        (Characters.IsDash(text[position]) || text[position] is '/' or '|')
        && position > 0 && Characters.IsBlank(text[position - 1])
        && (position + 1 == end || Characters.IsBlank(text[position + 1]));

    private static int FindEnd(string text, int start, int end)
    {
        var colon = FindColon(text, start, end);
        var limit = colon >= 0 ? colon : end;
        if (colon >= 0 && !HoldsNumber(text, start, colon))
            return colon;
        var depth = IsBalanced(text, start, limit) ? 0 : int.MinValue;
        for (var i = start + 1; i < limit; i++)
        {
            depth += Characters.BracketStep(text[i - 1]);
            if (depth > 0)
                continue;
            var isWordStart = Characters.IsBlank(text[i - 1]) && !Characters.IsBlank(text[i]);
            if (isWordStart && PrescriptionStart.IsAt(text, i, end, isCertain: colon >= 0))
                return i;
        }

        return limit;
    }

    /// <summary>Without a number a name holds no sets before its colon.</summary>
    private static bool HoldsNumber(string text, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (Characters.IsDigit(text[i]) || text[i] == '.')
                return true;
        }

        return false;
    }

    /// <summary>Whether every bracket closes; one that does not hides nothing.</summary>
    public static bool IsBalanced(string text, int start, int end)
    {
        var depth = 0;
        for (var i = start; i < end && depth >= 0; i++)
            depth += Characters.BracketStep(text[i]);
        return depth == 0;
    }

    /// <summary>
    /// Brackets that end the name are a variant, or an item of the prescription. The closing one is the last sign of
    /// the name, so its partner is found from there.
    /// </summary>
    private static int FindVariant(string text, int start, int end)
    {
        while (end > start && (Characters.IsBlank(text[end - 1]) || Characters.IsSeparator(text[end - 1])))
            end--;
        var depth = 0;
        for (var i = end - 1; i > start; i--)
        {
            depth -= Characters.BracketStep(text[i]);
            if (depth <= 0)
                return i < end - 1 ? i : -1;
        }

        return -1;
    }
}
