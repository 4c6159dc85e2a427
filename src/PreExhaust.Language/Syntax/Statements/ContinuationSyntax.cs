using PreExhaust.Language.Syntax.Packing;
using PreExhaust.Language.Syntax.Prescriptions;

namespace PreExhaust.Language.Syntax.Statements;

/// <summary>A line that goes on with the prescription of the exercise above it.</summary>
internal sealed class ContinuationSyntax(PrescriptionSyntax prescription) : StatementSyntax
{
    public override IReadOnlyList<SyntaxNode> Children => [prescription];

    public override void Pack(NodeWriter to) => to.Node(NodeCode.Continuation).Then(prescription);

    public PrescriptionSyntax Prescription => prescription;
}
