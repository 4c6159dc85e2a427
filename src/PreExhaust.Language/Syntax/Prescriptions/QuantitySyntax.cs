namespace PreExhaust.Language.Syntax.Prescriptions;

/// <summary><c>8</c>, <c>8-12</c>, <c>3+</c>, <c>62.5kg</c>, <c>70%-75%</c>, <c>2:00</c></summary>
internal sealed class QuantitySyntax(
    NumberSyntax lower,
    UnitSyntax? lowerUnit,
    SyntaxToken? dash,
    NumberSyntax? upper,
    SyntaxToken? plus,
    UnitSyntax? unit)
    : SyntaxNode(lower, lowerUnit, dash, upper, plus, unit)
{
    public NumberSyntax Lower { get; } = lower;

    /// <summary>The end of the range; <c>null</c> for a single value.</summary>
    public NumberSyntax? Upper { get; } = upper;

    public bool HasPlus { get; } = plus is not null;

    public Unit Unit { get; } = (unit ?? lowerUnit)?.Unit ?? (lower.IsClock ? Unit.Second : Unit.None);

    /// <summary>Whether both ends carry a unit and the units differ.</summary>
    public bool MixesUnits { get; } = unit is not null && lowerUnit is not null && unit.Unit != lowerUnit.Unit;
}
