using PreExhaust.Language.Syntax.Prescriptions;

namespace PreExhaust.Language.Syntax.Statements;

/// <summary><c>[LABEL] NAME [(variant)]: PRESCRIPTION</c></summary>
internal sealed class ExerciseSyntax(
    SyntaxToken? label,
    SyntaxToken name,
    BracketSyntax? variant,
    SyntaxToken? colon,
    PrescriptionSyntax? prescription) : StatementSyntax
{
    public override IReadOnlyList<SyntaxNode> Children => Present(label, name, variant, colon, prescription);

    public SyntaxToken? Label => label;

    public SyntaxToken Name => name;

    /// <summary>Brackets after the name: a variant, or an item of the prescription.</summary>
    public BracketSyntax? Variant => variant;

    public SyntaxToken? Colon => colon;

    public PrescriptionSyntax? Prescription => prescription;
}
