using PreExhaust.Language.Syntax.Grammar;

namespace PreExhaust.Language.Syntax;

/// <summary>What the numbers of a table row may mean; the heads of its columns are not there to ask.</summary>
internal static class CellReadings
{
    private static readonly string[] Units = ["kg", "lb"];

    /// <summary>The readings, the likeliest first; none where the numbers make no sets.</summary>
    public static IReadOnlyList<string> Of(Cells cells)
    {
        var texts = cells.Texts;
        var readings = texts.Count switch
        {
            2 => OfTwo(texts[0], texts[1]),
            3 => OfThree(texts[0], texts[1], texts[2]),
            _ => OfThree(texts[0], texts[1], texts[2]).Select(reading => $"{reading}, rest {texts[3]}s"),
        };
        var isList = cells.Separator is ' ' or ',' && texts.All(IsReps);
        var list = string.Join(", ", texts.Select(text => $"1x{text}"));
        return readings.Concat(isList ? [list] : Array.Empty<string>()).ToList();
    }

    private static IEnumerable<string> OfTwo(string first, string second)
    {
        if (IsSets(first) && IsReps(second))
            return [$"{first}x{second}"];
        if (IsReps(first) && !IsReps(second))
            return Loads(second).Select(load => $"1x{first} {load}");
        return IsReps(second) ? Loads(first).Select(load => $"1x{second} {load}") : [];
    }

    private static IEnumerable<string> OfThree(string first, string second, string third)
    {
        if (IsSets(first) && IsReps(second))
            return Loads(third).Select(load => $"{first}x{second} {load}");
        if (IsReps(second) && IsSets(third))
            return Loads(first).Select(load => $"{third}x{second} {load}");
        return [];
    }

    private static IEnumerable<string> Loads(string text) =>
        Characters.IsDigit(text[text.Length - 1]) ? Units.Select(unit => text + unit) : [text];

    private static bool IsSets(string text) => Value(text) is > 0 and <= Limits.SetsWithoutWord && IsPoint(text);

    private static bool IsReps(string text) => Value(text) is > 0 and <= Limits.RepsWithoutWord && IsRising(text);

    private static bool IsPoint(string text) => text.All(Characters.IsDigit);

    /// <summary>One number, or a range whose second end is higher.</summary>
    private static bool IsRising(string text)
    {
        var digits = Characters.SkipDigits(text, 0, text.Length);
        return digits == text.Length
            || (Characters.IsDash(text[digits]) && text.Substring(digits + 1).All(Characters.IsDigit)
                && Numbers.Whole(text, digits + 1, text.Length) > Value(text));
    }

    private static decimal Value(string text) =>
        Numbers.Whole(text, 0, Characters.SkipDigits(text, 0, text.Length));
}
