namespace PreExhaust.Language.Syntax.Statements;

/// <summary><c>session NAME [on DAY, ...]</c></summary>
internal sealed class SessionSyntax(
    SyntaxToken keyword,
    SyntaxToken? colon,
    SyntaxToken? name,
    SyntaxToken? on,
    DayListSyntax? days)
    : StatementSyntax(keyword, colon, name, on, days)
{
    public SyntaxToken Keyword { get; } = keyword;

    public SyntaxToken? Name { get; } = name;

    public DayListSyntax? Days { get; } = days;
}
