using PreExhaust.Language.Syntax.Packing;

namespace PreExhaust.Language.Syntax.Statements;

/// <summary><c>program NAME</c></summary>
internal sealed class ProgramSyntax(SyntaxToken keyword, SyntaxToken? colon, SyntaxToken? name)
    : CompositeStatementSyntax(keyword, colon, name)
{
    private protected override NodeCode Code => NodeCode.Program;

    public SyntaxToken? Name { get; } = name;
}
