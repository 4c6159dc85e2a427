namespace PreExhaust.Language.Syntax.Statements;

/// <summary>A setting: a keyword and its values.</summary>
internal sealed class SettingSyntax(SyntaxToken keyword, SyntaxToken? colon, IReadOnlyList<SyntaxNode> values)
    : StatementSyntax(new SyntaxNode?[] { keyword, colon }.Concat(values))
{
    public SyntaxToken Keyword { get; } = keyword;

    /// <summary>The values with their commas.</summary>
    public IReadOnlyList<SyntaxNode> Values { get; } = values;
}
