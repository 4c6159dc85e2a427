namespace PreExhaust.Language.Syntax.Statements;

/// <summary>A heading of another notation; it is an error and opens its session all the same.</summary>
internal sealed class HeadingSyntax(SyntaxToken? sign, SyntaxToken? name, SyntaxToken? rest)
    : StatementSyntax(sign, name, rest)
{
    public SyntaxToken? Name { get; } = name;
}
