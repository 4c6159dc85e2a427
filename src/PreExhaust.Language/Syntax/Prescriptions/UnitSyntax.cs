using PreExhaust.Language.Syntax.Packing;

namespace PreExhaust.Language.Syntax.Prescriptions;

/// <summary>A unit as written.</summary>
internal sealed class UnitSyntax(string source, int start, int end, Unit unit)
    : SyntaxToken(TokenKind.Word, source, start, end, (int)unit)
{
    public override void Pack(NodeWriter to) => to.Place(NodeCode.Unit, Span.Start, Span.Length, Detail);

    public Unit Unit => (Unit)Detail;
}
