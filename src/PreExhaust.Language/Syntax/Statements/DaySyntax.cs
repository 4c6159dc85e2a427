using PreExhaust.Language.Syntax.Packing;

namespace PreExhaust.Language.Syntax.Statements;

/// <summary><c>Mon</c> or <c>Mon am</c></summary>
internal sealed class DaySyntax(SyntaxToken day, SyntaxToken? half) : SyntaxNode
{
    public override IReadOnlyList<SyntaxNode> Children => Present(day, half);

    public override void Pack(NodeWriter to) => to.Node(NodeCode.Day).Then(day).Then(half);

    public SyntaxToken Day => day;

    public SyntaxToken? Half => half;
}
