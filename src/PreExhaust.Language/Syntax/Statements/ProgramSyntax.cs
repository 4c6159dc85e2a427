namespace PreExhaust.Language.Syntax.Statements;

/// <summary><c>program NAME</c></summary>
internal sealed class ProgramSyntax(SyntaxToken keyword, SyntaxToken? colon, SyntaxToken? name)
    : CompositeStatementSyntax(keyword, colon, name)
{
    public SyntaxToken? Name { get; } = name;
}
