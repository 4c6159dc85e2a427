using PreExhaust.Language.Syntax.Prescriptions;

namespace PreExhaust.Language.Syntax.Statements;

/// <summary><c>[LABEL] NAME [(variant)]: PRESCRIPTION</c></summary>
internal sealed class ExerciseSyntax(
    SyntaxToken? label,
    SyntaxToken name,
    BracketSyntax? variant,
    SyntaxToken? colon,
    PrescriptionSyntax? prescription,
    SyntaxToken? misplaced = null) : StatementSyntax
{
    public override IReadOnlyList<SyntaxNode> Children => Present(misplaced, label, name, variant, colon, prescription);

    /// <summary>Whether the line was not understood, but for the name.</summary>
    public bool IsBroken => misplaced is not null;

    public SyntaxToken? Label => label;

    public SyntaxToken Name => name;

    /// <summary>Brackets after the name: a variant, or an item of the prescription.</summary>
    public BracketSyntax? Variant => variant;

    public SyntaxToken? Colon => colon;

    public PrescriptionSyntax? Prescription => prescription;
}
