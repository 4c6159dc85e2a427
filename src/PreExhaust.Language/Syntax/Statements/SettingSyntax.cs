using PreExhaust.Language.Syntax.Packing;

namespace PreExhaust.Language.Syntax.Statements;

/// <summary>A setting: a keyword and its values.</summary>
internal sealed class SettingSyntax(SyntaxToken keyword, SyntaxToken? colon, IReadOnlyList<SyntaxNode> values)
    : StatementSyntax
{
    public override IReadOnlyList<SyntaxNode> Children =>
        colon is null ? [keyword, .. values] : [keyword, colon, .. values];

    public override void Pack(NodeWriter to) => 
        to.Node(NodeCode.Setting, values.Count).Then(keyword).Then(colon).Then(values);

    public SyntaxToken Keyword => keyword;

    /// <summary>The values with their commas.</summary>
    public IReadOnlyList<SyntaxNode> Values => values;
}
