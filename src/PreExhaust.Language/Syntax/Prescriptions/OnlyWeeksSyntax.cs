using PreExhaust.Language.Syntax.Packing;

namespace PreExhaust.Language.Syntax.Prescriptions;

/// <summary><c>only week 5-8</c></summary>
internal sealed class OnlyWeeksSyntax(
    SyntaxToken keyword,
    WeekPatternSyntax weeks) : PartSyntax
{
    public override IReadOnlyList<SyntaxNode> Children => Present(keyword, weeks);

    public override void Pack(NodeWriter to) => to.Node(NodeCode.OnlyWeeks).Then(keyword).Then(weeks);

    public WeekPatternSyntax Weeks => weeks;
}
