using PreExhaust.Language.Syntax.Packing;

namespace PreExhaust.Language.Syntax.Prescriptions;

/// <summary><c>#main</c></summary>
internal sealed class TagSyntax(SyntaxToken token) : PartSyntax
{
    public override IReadOnlyList<SyntaxNode> Children => [token];

    public override void Pack(NodeWriter to) => to.Node(NodeCode.Tag).Then(token);

    /// <summary>The tag without its sign.</summary>
    public string Name => token.Text.Substring(1);
}
