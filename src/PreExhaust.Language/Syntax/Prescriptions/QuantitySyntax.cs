namespace PreExhaust.Language.Syntax.Prescriptions;

/// <summary><c>8</c>, <c>8-12</c>, <c>3+</c>, <c>62.5kg</c>, <c>70%-75%</c>, <c>2:00</c></summary>
internal sealed class QuantitySyntax(
    NumberSyntax lower,
    UnitSyntax? lowerUnit,
    SyntaxToken? dash,
    NumberSyntax? upper,
    SyntaxToken? plus,
    UnitSyntax? unit) : SyntaxNode
{
    /// <summary>The unit of the lower end where that is all, an end where there is more.</summary>
    private readonly object? _behind = upper is null && plus is null && unit is null
        ? lowerUnit
        : new QuantityEnd(lowerUnit, dash, upper, plus, unit);

    public override IReadOnlyList<SyntaxNode> Children => End is { } end
        ? Present(Lower, end.LowerUnit, end.Dash, end.Upper, end.Plus, end.Unit)
        : Present(Lower, FirstUnit);

    public NumberSyntax Lower { get; } = lower;

    /// <summary>The end of the range; <c>null</c> for a single value.</summary>
    public NumberSyntax? Upper => End?.Upper;

    public bool HasPlus => End?.Plus is not null;

    /// <summary>The unit of the whole, which is the last one written; a clock form counts seconds.</summary>
    public Unit Unit => (Upper ?? Lower).IsClock
        ? Unit.Second
        : (End?.Unit ?? FirstUnit)?.Unit ?? (Lower.IsClock ? Unit.Second : Unit.None);

    /// <summary>The unit of the lower end, which may have its own: <c>90s-2min</c>.</summary>
    public Unit LowerUnit => Lower.IsClock
        ? Unit.Second
        : (FirstUnit ?? End?.Unit)?.Unit ?? (Upper is { IsClock: true } ? Unit.Second : Unit.None);

    private QuantityEnd? End => _behind as QuantityEnd;

    private UnitSyntax? FirstUnit => _behind is QuantityEnd end ? end.LowerUnit : (UnitSyntax?)_behind;

    /// <summary>Whether the quantity is a time.</summary>
    public bool IsTime => Unit is Unit.Second or Unit.Minute;

    /// <summary>Whether the quantity is a mass.</summary>
    public bool IsMass => Unit is Unit.Kilogram or Unit.Pound;
}
