namespace PreExhaust.Language.Syntax.Statements;

/// <summary><c>program NAME</c></summary>
internal sealed class ProgramSyntax(SyntaxToken keyword, SyntaxToken? name) : StatementSyntax(keyword, name)
{
    public SyntaxToken? Name { get; } = name;
}
