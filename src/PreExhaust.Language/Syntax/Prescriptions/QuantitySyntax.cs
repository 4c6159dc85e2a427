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
    public override IReadOnlyList<SyntaxNode> Children => Present(lower, lowerUnit, dash, upper, plus, unit);

    public NumberSyntax Lower => lower;

    /// <summary>The end of the range; <c>null</c> for a single value.</summary>
    public NumberSyntax? Upper => upper;

    public bool HasPlus => plus is not null;

    /// <summary>The unit of the whole, which is the last one written; a clock form counts seconds.</summary>
    public Unit Unit => (upper ?? lower).IsClock
        ? Unit.Second
        : (unit ?? lowerUnit)?.Unit ?? (lower.IsClock ? Unit.Second : Unit.None);

    /// <summary>The unit of the lower end, which may have its own: <c>90s-2min</c>.</summary>
    public Unit LowerUnit => lower.IsClock
        ? Unit.Second
        : (lowerUnit ?? unit)?.Unit ?? (upper is { IsClock: true } ? Unit.Second : Unit.None);

    /// <summary>Whether the quantity is a time.</summary>
    public bool IsTime => Unit is Unit.Second or Unit.Minute;

    /// <summary>Whether the quantity is a mass.</summary>
    public bool IsMass => Unit is Unit.Kilogram or Unit.Pound;
}
