namespace PreExhaust.Language.Syntax.Statements;

/// <summary>A line of which nothing is read: it could be more than one thing, or is none of ours.</summary>
internal sealed class UnsupportedSyntax(
    SyntaxToken keyword,
    SyntaxToken? rest) : CompositeStatementSyntax(keyword,
    rest)
{
    public SyntaxToken Keyword { get; } = keyword;

    /// <summary>The line as one piece.</summary>
    public static UnsupportedSyntax Whole(string text, int start, int end) =>
        new(new(TokenKind.Word, text, start, end), null);
}
