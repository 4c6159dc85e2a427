namespace PreExhaust.Language.Syntax.Prescriptions;

/// <summary>What most quantities do not have: the end of a range, a plus, a second unit.</summary>
internal sealed record QuantityEnd(
    UnitSyntax? LowerUnit,
    SyntaxToken? Dash,
    NumberSyntax? Upper,
    SyntaxToken? Plus,
    UnitSyntax? Unit);
