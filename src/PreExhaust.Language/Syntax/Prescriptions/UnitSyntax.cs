namespace PreExhaust.Language.Syntax.Prescriptions;

/// <summary>A unit as written.</summary>
internal sealed class UnitSyntax(string source, int start, int end, Unit unit)
    : SyntaxToken(TokenKind.Word, source, start, end, (int)unit)
{
    public Unit Unit => (Unit)Detail;
}
