using System.Globalization;
using PreExhaust.Language.Syntax.Prescriptions;
using Sprache;
using static PreExhaust.Language.Syntax.Grammar.Combinators;

namespace PreExhaust.Language.Syntax.Grammar;

/// <summary>Numbers, units and ranges.</summary>
internal static class QuantityGrammar
{
    private const decimal TooLarge = 999_999_999;

    private static readonly (string Word, Unit Unit)[] Units =
    [
        ("kilograms", Unit.Kilogram), ("kilos", Unit.Kilogram), ("kgs", Unit.Kilogram), ("kg", Unit.Kilogram),
        ("pounds", Unit.Pound), ("lbs", Unit.Pound), ("lb", Unit.Pound),
        ("seconds", Unit.Second), ("second", Unit.Second), ("secs", Unit.Second), ("sec", Unit.Second),
        ("s", Unit.Second),
        ("minutes", Unit.Minute), ("minute", Unit.Minute), ("mins", Unit.Minute), ("min", Unit.Minute),
        ("metres", Unit.Metre), ("meters", Unit.Metre), ("metre", Unit.Metre), ("meter", Unit.Metre),
        ("km", Unit.Kilometre), ("m", Unit.MinuteOrMetre),
        ("sets", Unit.Sets), ("set", Unit.Sets), ("reps", Unit.Reps), ("rep", Unit.Reps),
        ("total", Unit.Total),
    ];

    /// <summary>number = digits [("." | ",") digits] | digits ":" digit digit</summary>
    public static Parser<NumberSyntax> Number { get; } =
        Seq(Leaves.Token(TokenKind.Number, "a number", ScanNumber), MakeNumber);

    /// <summary>
    /// unit = "kg" | "lb" | "#" | "%" | "s" | "min" | "'" | "m" | "km" | "sets" | "reps" | ...
    /// </summary>
    public static Parser<UnitSyntax> UnitSign { get; } =
        Leaves.Token(TokenKind.Word, null, ScanUnit, (token, unit) => new UnitSyntax(token, unit));

    /// <summary>quantity = number [unit] ["-" number] ["+"] [unit]</summary>
    public static Parser<QuantitySyntax> Quantity { get; } = Seq(
        Number,
        Maybe(UnitSign),
        Maybe(Seq<SyntaxToken, NumberSyntax, UpperEnd>(RangeDash, Number, (dash, upper) => new(dash, upper))),
        Seq(Maybe(Leaves.Plus), Maybe(UnitSign), (plus, unit) => (plus, unit)),
        (lower, lowerUnit, to, end) => new QuantitySyntax(lower, lowerUnit, to?.Dash, to?.Upper, end.plus, end.unit));

    /// <summary>time = a quantity in seconds or minutes</summary>
    public static IResult<QuantitySyntax> Time(IInput input)
    {
        var quantity = Quantity(input);
        var isTime =
            quantity.WasSuccessful && (quantity.Value.IsTime || quantity.Value.Unit == Unit.MinuteOrMetre);
        return isTime ? quantity : new Failure<QuantitySyntax>(input);
    }

    /// <summary>
    /// A dash between two values; one that hangs on what follows (<c>3x5 -10%</c>) is a sign instead.
    /// </summary>
    private static IResult<SyntaxToken> RangeDash(IInput input)
    {
        var line = (LineInput)input;
        var dash = Leaves.Dash(input);
        if (!dash.WasSuccessful)
            return dash;
        var isSpacedBefore = line.AfterBlanks > line.Position;
        var isSpacedAfter = ((LineInput)dash.Remainder).AfterBlanks > dash.Remainder.Position;
        return isSpacedBefore && !isSpacedAfter ? new Failure<SyntaxToken>(input) : dash;
    }

    private static int ScanNumber(string text, int start, int end)
    {
        var position = Digits(text, start, end);
        if (position == start)
            return -1;
        if (position + 1 >= end)
            return position;
        var after = Digits(text, position + 1, end);
        if (Characters.IsColon(text[position]) && after == position + 3)
            return after;
        if (text[position] == '.' && after > position + 1)
            return after;
        return text[position] == ',' && after > position + 1 && StartsLoadUnit(text, after, end)
            ? after
            : position;
    }

    /// <summary>A comma between digits is a decimal comma only before the unit of a load.</summary>
    private static bool StartsLoadUnit(string text, int start, int end) =>
        ScanUnit(text, start, end).Unit is Unit.Kilogram or Unit.Pound or Unit.Percent;

    private static int Digits(string text, int start, int end)
    {
        while (start < end && Characters.IsDigit(text[start]))
            start++;
        return start;
    }

    private static NumberSyntax MakeNumber(SyntaxToken token)
    {
        var text = token.Text.Replace('：', ':');
        var colon = text.IndexOf(':');
        if (colon < 0)
            return new(token, Parse(text.Replace(',', '.')), isClock: false);
        return new(
            token,
            (60 * Parse(text.Substring(0, colon))) + Parse(text.Substring(colon + 1)),
            isClock: true);
    }

    private static decimal Parse(string digits) =>
        decimal.TryParse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value)
            ? Math.Min(value, TooLarge)
            : TooLarge;

    private static (int End, Unit Unit) ScanUnit(string text, int start, int end)
    {
        if (start >= end)
            return (-1, Unit.None);
        var isFollowed = start + 1 < end && Characters.IsWordPart(text[start + 1]);
        switch (text[start])
        {
            case '%' or '％':
                return (start + 1, Unit.Percent);
            case '#' when !isFollowed && start > 0 && Characters.IsDigit(text[start - 1]):
                return (start + 1, Unit.Pound);
            case '\'' or '’' or '′' when !isFollowed:
                return (start + 1, Unit.Minute);
        }

        foreach (var (word, unit) in Units)
        {
            var after = start + word.Length;
            if (after <= end
                && string.Compare(text, start, word, 0, word.Length, StringComparison.OrdinalIgnoreCase) == 0
                && (after == end || !char.IsLetter(text[after])))
            {
                return (after, unit);
            }
        }

        return (-1, Unit.None);
    }

    private sealed record UpperEnd(SyntaxToken Dash, NumberSyntax Upper);
}
