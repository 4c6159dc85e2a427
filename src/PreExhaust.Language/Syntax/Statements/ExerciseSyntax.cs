using PreExhaust.Language.Syntax.Packing;
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
    private readonly ExerciseExtras? _extras = ExerciseExtras.Of(misplaced, label, variant);

    public override IReadOnlyList<SyntaxNode> Children =>
        Present(_extras?.Misplaced, Label, name, Variant, colon, prescription);

    public override void Pack(NodeWriter to)
    {
        to.Node(NodeCode.Exercise, _extras is null ? 0 : 1).Then(name).Then(colon).Then(prescription);
        if (_extras is not null)
            to.Then(_extras.Misplaced).Then(_extras.Label).Then(_extras.Variant);
    }

    /// <summary>Whether the line was not understood, but for the name.</summary>
    public bool IsBroken => _extras?.Misplaced is not null;

    public SyntaxToken? Label => _extras?.Label;

    public SyntaxToken Name => name;

    /// <summary>Brackets after the name: a variant, or an item of the prescription.</summary>
    public BracketSyntax? Variant => _extras?.Variant;

    public SyntaxToken? Colon => colon;

    public PrescriptionSyntax? Prescription => prescription;
}
