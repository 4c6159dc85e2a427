using PreExhaust.Language.Syntax.Packing;

namespace PreExhaust.Language.Syntax.Statements;

/// <summary><c>&gt; text to the line end</c></summary>
internal sealed class NoteSyntax(SyntaxToken text) : StatementSyntax
{
    public override IReadOnlyList<SyntaxNode> Children => [text];

    public override void Pack(NodeWriter to) => to.Node(NodeCode.Note).Then(text);

    /// <summary>The sign and the text.</summary>
    public SyntaxToken Text => text;
}
