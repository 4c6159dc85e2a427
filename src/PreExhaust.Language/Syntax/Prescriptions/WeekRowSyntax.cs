using PreExhaust.Language.Syntax.Packing;

namespace PreExhaust.Language.Syntax.Prescriptions;

/// <summary><c>week 4 (deload): 2x6 60%</c>: owns everything up to a semicolon or the line end.</summary>
internal sealed class WeekRowSyntax(
    WeekPatternSyntax weeks,
    SyntaxToken? title,
    SyntaxToken colon,
    PrescriptionSyntax row) : PartSyntax
{
    public override IReadOnlyList<SyntaxNode> Children => Present(weeks, title, colon, row);

    public override void Pack(NodeWriter to) => 
        to.Node(NodeCode.WeekRow).Then(weeks).Then(title).Then(colon).Then(row);

    public WeekPatternSyntax Weeks => weeks;

    /// <summary>The title with its brackets.</summary>
    public SyntaxToken? Title => title;

    public SyntaxToken Colon => colon;

    public PrescriptionSyntax Row => row;
}
