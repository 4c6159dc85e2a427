using PreExhaust.Language.Syntax.Prescriptions;
using Sprache;

namespace PreExhaust.Language.Syntax.Grammar;

/// <summary>Numbers with their units, and ranges of them; read in one go, because most of a plan is numbers.</summary>
internal static class QuantityGrammar
{
    /// <summary>number = digits [("." | ",") digits] | digits ":" digit digit</summary>
    public static IResult<NumberSyntax> Number(IInput input)
    {
        var line = (LineInput)input;
        var number = NumberAt(line, line.AfterBlanks);
        return number is null
            ? Failure<NumberSyntax>.Instance
            : line.Read(number, number.End);
    }

    /// <summary>unit, where one follows</summary>
    public static IResult<UnitSyntax> UnitSign(IInput input)
    {
        var line = (LineInput)input;
        var unit = UnitAt(line, line.Position);
        return unit is null
            ? Failure<UnitSyntax>.Instance
            : line.Read(unit, unit.End);
    }

    /// <summary>quantity = number [unit] [("-" | "~" | "to") number] ["+"] [unit]</summary>
    public static IResult<QuantitySyntax> Quantity(IInput input)
    {
        var line = (LineInput)input;
        var position = line.Position;
        return Read(line, ref position) is { } quantity
            ? line.Read(quantity, position)
            : Failure<QuantitySyntax>.Instance;
    }

    /// <summary>The quantity at a position, which then stands behind it; <c>null</c> where none stands.</summary>
    public static QuantitySyntax? Read(LineInput line, ref int position)
    {
        var first = line.SkipBlanks(position);
        var number = ScanNumber(line, first);
        if (number < 0)
            return null;
        var unitStart = line.SkipBlanks(number);
        var unitEnd = Units.Scan(line.Source, unitStart, line.End, out var unit);
        var start = new QuantityStart(line.Source, first, number, unitStart, unitEnd, unit);
        position = start.HasUnit ? unitEnd : number;
        var (dash, upper) = UpperEnd(line, !start.HasUnit, ref position);
        var plus = Next(PlusAt(line, position), ref position);
        var mayFollow = upper is not null || (plus is not null && !start.HasUnit);
        var lastUnit = mayFollow ? Next(UnitAt(line, position), ref position) : null;
        return new(start, QuantityEnd.Of(dash, upper, plus, lastUnit));
    }

    /// <summary>time = a quantity in seconds or minutes</summary>
    public static IResult<QuantitySyntax> Time(IInput input)
    {
        var quantity = Quantity(input);
        var isTime =
            quantity.WasSuccessful && (quantity.Value.IsTime || quantity.Value.Unit == Unit.MinuteOrMetre);
        return isTime ? quantity : Failure<QuantitySyntax>.Instance;
    }

    private static NumberSyntax? NumberAt(LineInput line, int start)
    {
        var end = ScanNumber(line, start);
        return end < 0 ? null : Numbers.Make(line.Source, start, end);
    }

    private static int ScanNumber(LineInput line, int start)
    {
        var end = Numbers.Scan(line.Source, start, line.End);
        if (end < 0)
            line.Trace.Failed(start, "a number");
        return end;
    }

    private static UnitSyntax? UnitAt(LineInput line, int position)
    {
        var start = line.SkipBlanks(position);
        var end = Units.Scan(line.Source, start, line.End, out var unit);
        return end < 0 ? null : new(line.Source, start, end, unit);
    }

    /// <summary>A plus that hangs on a number behind it (<c>3x8 +20kg</c>) is a sign of that instead.</summary>
    private static SyntaxToken? PlusAt(LineInput line, int position)
    {
        var start = line.SkipBlanks(position);
        var isPlus = start < line.End && line.Source[start] is '+' or '＋';
        var isSign = isPlus && start + 1 < line.End
            && (Characters.IsDigit(line.Source[start + 1])
                || (start > position && PrescriptionStart.IsSetAt(line.Source, start + 1, line.End)));
        return isPlus && !isSign ? new(TokenKind.Symbol, line.Source, start, start + 1) : null;
    }

    /// <summary>
    /// A sign between two values; one that hangs on what follows (<c>3x5 -10%</c>) is a sign of that instead, and one
    /// with space around it before a load (<c>3x5 - 80kg</c>) separates the two.
    /// </summary>
    private static (SyntaxToken? Dash, NumberSyntax? Upper) UpperEnd(LineInput line, bool isBare, ref int position)
    {
        var start = line.SkipBlanks(position);
        var after = RangeSigns.Scan(line.Source, start, line.End);
        if (after < 0)
            return default;
        var next = line.SkipBlanks(after);
        var hasSpaceBefore = start > position;
        var isSign = hasSpaceBefore && next == after && Characters.IsDash(line.Source[start]);
        if (isSign || NumberAt(line, next) is not { } upper)
            return default;
        if (isBare && hasSpaceBefore && IsLoad(UnitAt(line, upper.End)) && IsAfterTimes(line.Source, position))
            return default;
        position = upper.End;
        return (new(TokenKind.Symbol, line.Source, start, after), upper);
    }

    private static bool IsLoad(UnitSyntax? unit) => unit?.Unit is Unit.Kilogram or Unit.Pound or Unit.Percent;

    /// <summary>Whether the number that ends here is the second factor of a product.</summary>
    private static bool IsAfterTimes(string text, int end)
    {
        var start = end;
        while (start > 0 && (Characters.IsDigit(text[start - 1]) || text[start - 1] == '.'))
            start--;
        while (start > 0 && Characters.IsBlank(text[start - 1]))
            start--;
        return start > 0 && Characters.IsTimes(text[start - 1]);
    }

    private static T? Next<T>(T? node, ref int position)
        where T : SyntaxToken
    {
        if (node is not null)
            position = node.End;
        return node;
    }
}
