using PreExhaust.Language.Syntax.Prescriptions;

namespace PreExhaust.Language.Syntax.Grammar;

/// <summary>The numbers of a table row behind a name: <c>Squat | 3 | 5 | 80</c>.</summary>
/// <param name="Start">Where the first one stands.</param>
/// <param name="Texts">The cells, two to four.</param>
/// <param name="Separator">What separates them: <c>|</c>, <c>,</c>, a tab or a space.</param>
internal sealed record Cells(int Start, IReadOnlyList<string> Texts, char Separator)
{
    private const int Fewest = 2;
    private const int Most = 4;

    /// <summary>The cells that end a line; <c>null</c> where it is no row of a table.</summary>
    public static Cells? Find(string text, int start, int end)
    {
        var position = EndBefore(text, start, end, out _);
        return HasTwo(text, start, position) ? Gather(text, start, position) : null;
    }

    private static Cells? Gather(string text, int start, int end)
    {
        var (first, position) = (end, end);
        var texts = new List<string>();
        var separators = new List<char>();
        while (texts.Count <= Most && ScanBack(text, start, position) is var cell && cell < position)
        {
            texts.Insert(0, text.Substring(cell, position - cell));
            first = cell;
            position = EndBefore(text, start, cell, out var separator);
            separators.Add(separator);
        }

        if (texts.Count is < Fewest or > Most || position == start)
            return null;
        var hasColon = Characters.IsColon(text[position - 1]);
        var isRow = separators.Take(separators.Count - (hasColon ? 1 : 0)).All(s => s == separators[0]);

        // Behind a colon, numbers with commas are a set each, and a load with its unit says what it is.
        var isPrescription = hasColon && (separators[0] == ',' || texts.Exists(HasUnit));
        return isRow && !isPrescription ? new(first, texts, separators[0]) : null;
    }

    /// <summary>A look at the last two words is cheaper than gathering cells for nothing.</summary>
    private static bool HasTwo(string text, int start, int end)
    {
        var last = ScanBack(text, start, end);
        var before = EndBefore(text, start, last, out _);
        return last < end && ScanBack(text, start, before) < before;
    }

    /// <summary>Where what stands before a place ends, and which sign lies between.</summary>
    private static int EndBefore(string text, int start, int end, out char separator)
    {
        separator = ' ';
        for (; end > start && IsBetween(text[end - 1]); end--)
            separator = text[end - 1] is '|' or ',' || separator == ' ' ? text[end - 1] : separator;
        separator = separator is '|' or ',' or '\t' ? separator : ' ';
        return end;
    }

    /// <summary>The start of a number, a range or a load that ends at a place; the place where none does.</summary>
    private static int ScanBack(string text, int start, int end)
    {
        var from = end;
        while (from > start && !IsBetween(text[from - 1]))
            from--;
        var after = Characters.SkipDigits(text, from, end);
        if (after == from)
            return end;
        if (after + 1 < end && (text[after] is '.' || Characters.IsDash(text[after])))
            after = Characters.SkipDigits(text, after + 1, end);
        var isLoad = Units.Scan(text, after, end, out var unit) == end
            && unit is Unit.Kilogram or Unit.Pound or Unit.Percent;
        return after == end || isLoad ? from : end;
    }

    private static bool HasUnit(string cell) => !Characters.IsDigit(cell[cell.Length - 1]);

    private static bool IsBetween(char c) => Characters.IsBlank(c) || c is '|' or ',';
}
