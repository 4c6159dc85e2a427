using PreExhaust.Language.Syntax.Packing;
using PreExhaust.Language.Syntax.Prescriptions;

namespace PreExhaust.Language.Syntax.Statements;

/// <summary><c>scheme NAME[: PRESCRIPTION]</c>; more of it stands indented below.</summary>
internal sealed class SchemeSyntax(
    SyntaxToken keyword,
    SyntaxToken? sign,
    SyntaxToken? name,
    SyntaxToken? colon,
    PrescriptionSyntax? prescription) : StatementSyntax
{
    public override IReadOnlyList<SyntaxNode> Children => Present(keyword, sign, name, colon, prescription);

    public override void Pack(NodeWriter to) => 
        to.Node(NodeCode.Scheme).Then(keyword).Then(sign).Then(name).Then(colon).Then(prescription);

    public SyntaxToken Keyword => keyword;

    public SyntaxToken? Name => name;

    public PrescriptionSyntax? Prescription => prescription;

    /// <summary>The header with what stands behind its colon.</summary>
    public SchemeSyntax With(PrescriptionSyntax? items) => new(keyword, sign, name, colon, items);
}
