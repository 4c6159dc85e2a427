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
    private readonly UnitSyntax? _firstUnit = lowerUnit;

    private readonly QuantityEnd? _end = QuantityEnd.Of(dash, upper, plus, unit);

    public override IReadOnlyList<SyntaxNode> Children =>
        Present(Lower, _firstUnit, _end?.Dash, Upper, _end?.Plus, _end?.Unit);

    public NumberSyntax Lower { get; } = lower;

    /// <summary>The end of the range; <c>null</c> for a single value.</summary>
    public NumberSyntax? Upper => _end?.Upper;

    public bool HasPlus => _end?.Plus is not null;

    /// <summary>The unit of the whole, which is the last one written; a clock form counts seconds.</summary>
    public Unit Unit => (Upper ?? Lower).IsClock
        ? Unit.Second
        : (_end?.Unit ?? _firstUnit)?.Unit ?? (Lower.IsClock ? Unit.Second : Unit.None);

    /// <summary>The unit of the lower end, which may have its own: <c>90s-2min</c>.</summary>
    public Unit LowerUnit => Lower.IsClock
        ? Unit.Second
        : (_firstUnit ?? _end?.Unit)?.Unit ?? (Upper is { IsClock: true } ? Unit.Second : Unit.None);

    /// <summary>Whether the quantity is a time.</summary>
    public bool IsTime => Unit is Unit.Second or Unit.Minute;

    /// <summary>Whether the quantity is a mass.</summary>
    public bool IsMass => Unit is Unit.Kilogram or Unit.Pound;
}
