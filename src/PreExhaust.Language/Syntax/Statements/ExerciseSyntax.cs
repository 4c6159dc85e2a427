using PreExhaust.Language.Syntax.Prescriptions;

namespace PreExhaust.Language.Syntax.Statements;

/// <summary><c>[LABEL] NAME [(variant)]: PRESCRIPTION</c></summary>
internal sealed class ExerciseSyntax(
    SyntaxToken? label,
    SyntaxToken name,
    BracketSyntax? variant,
    SyntaxToken? colon,
    PrescriptionSyntax? prescription)
    : StatementSyntax(label, name, variant, colon, prescription)
{
    public SyntaxToken? Label { get; } = label;

    public SyntaxToken Name { get; } = name;

    /// <summary>Brackets after the name: a variant, or an item of the prescription.</summary>
    public BracketSyntax? Variant { get; } = variant;

    public SyntaxToken? Colon { get; } = colon;

    public PrescriptionSyntax? Prescription { get; } = prescription;
}
