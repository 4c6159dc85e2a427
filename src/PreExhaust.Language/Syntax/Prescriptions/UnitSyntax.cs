namespace PreExhaust.Language.Syntax.Prescriptions;

/// <summary>A unit as written.</summary>
internal sealed class UnitSyntax(SyntaxToken token, Unit unit) : SyntaxNode(token)
{
    public Unit Unit { get; } = unit;
}
