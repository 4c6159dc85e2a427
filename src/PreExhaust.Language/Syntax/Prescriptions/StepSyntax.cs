using PreExhaust.Language.Syntax.Packing;

namespace PreExhaust.Language.Syntax.Prescriptions;

/// <summary><c>+2.5kg</c>, <c>-10%</c>, <c>+1 rep</c></summary>
internal sealed class StepSyntax(SyntaxToken? sign, NumberSyntax number, UnitSyntax? unit)
    : CompositeSyntax(sign, number, unit)
{
    private protected override NodeCode Code => NodeCode.Step;

    public SyntaxToken? Sign { get; } = sign;

    public NumberSyntax Number { get; } = number;

    public Unit Unit { get; } = unit?.Unit ?? Unit.None;

    public bool IsNegative { get; } = sign is not null && !sign.Is("+") && !sign.Is("＋");

    /// <summary>The number with its sign.</summary>
    public decimal Value => IsNegative ? -Number.Value : Number.Value;

    public bool IsMass => Unit is Unit.Kilogram or Unit.Pound;
}
