namespace PreExhaust.Language.Syntax.Grammar;

/// <summary>
/// list sign = ("-" | "*" | "•" | number "." | number ")") blank ["[" [" " | "x"] "]" blank]: what lists of other
/// notations put before a line. It says nothing here.
/// </summary>
internal static class ListSigns
{
    private const int MostDigits = 2;
    private const int ShortestRule = 3;

    /// <summary>The end of the sign, without the white space behind it; the start where none stands.</summary>
    public static int Scan(string text, int start, int end)
    {
        var sign = ScanSign(text, start, end);
        var box = sign > start ? Extents.SkipBlanks(text, sign, end) : start;
        return ScanBox(text, box, end) is var after && after > box ? after : sign;
    }

    /// <summary>Whether nothing but a ruled line stands there: <c>---</c>, <c>=====</c>, <c>|---|:--|</c>.</summary>
    public static bool IsRule(string text, int start, int end)
    {
        end = Extents.TrimBlanks(text, start, end);
        if (end - start >= ShortestRule && text[start] == '|')
            return IsRuleOfTable(text, start, end);
        if (end - start < ShortestRule || text[start] is not ('-' or '=' or '_' or '*' or '–' or '—'))
            return false;
        for (var i = start; i < end; i++)
        {
            if (text[i] != text[start])
                return false;
        }

        return true;
    }

    private static bool IsRuleOfTable(string text, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (text[i] is not ('|' or '-' or ':' or ' '))
                return false;
        }

        return true;
    }

    private static int ScanSign(string text, int start, int end)
    {
        var after = start;
        while (after < end && after - start <= MostDigits && Characters.IsDigit(text[after]))
            after++;
        var isNumber = after > start && after < end && text[after] is '.' or ')';
        var isBullet = after == start && IsBullet(text[start]);
        after = isNumber || isBullet ? after + 1 : end;
        return after < end && Characters.IsBlank(text[after]) ? after : start;
    }

    private static bool IsBullet(char c) => Characters.IsDash(c) || c is '*' or '•' or '·' or '●' or '▪';

    private static int ScanBox(string text, int start, int end)
    {
        var isBox = start + 3 < end && text[start] == '[' && text[start + 1] is ' ' or 'x' or 'X'
            && text[start + 2] == ']' && Characters.IsBlank(text[start + 3]);
        return isBox ? start + 3 : start;
    }
}
