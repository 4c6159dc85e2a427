namespace PreExhaust.Language.Syntax.Statements;

/// <summary><c>session NAME [on DAY, ...]</c></summary>
internal sealed class SessionSyntax(
    SyntaxToken keyword,
    SyntaxToken? colon,
    SyntaxToken? name,
    SyntaxToken? on,
    DayListSyntax? days) : StatementSyntax
{
    public override IReadOnlyList<SyntaxNode> Children => Present(keyword, colon, name, on, days);

    public SyntaxToken Keyword => keyword;

    public SyntaxToken? Name => name;

    public DayListSyntax? Days => days;
}
