using PreExhaust.Language.Syntax.Prescriptions;

namespace PreExhaust.Language.Syntax.Statements;

/// <summary><c>[LABEL] NAME [(variant)]: PRESCRIPTION</c></summary>
internal sealed class ExerciseSyntax(
    SyntaxToken? label,
    SyntaxToken name,
    SyntaxToken? variant,
    SyntaxToken? colon,
    PrescriptionSyntax? prescription)
    : StatementSyntax(label, name, variant, colon, prescription)
{
    public SyntaxToken? Label { get; } = label;

    public SyntaxToken Name { get; } = name;

    /// <summary>The variant with its brackets.</summary>
    public SyntaxToken? Variant { get; } = variant;

    public SyntaxToken? Colon { get; } = colon;

    public PrescriptionSyntax? Prescription { get; } = prescription;
}
