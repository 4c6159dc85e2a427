namespace PreExhaust.Language.Syntax.Statements;

/// <summary>What a line says.</summary>
internal abstract class StatementSyntax : CompositeSyntax
{
    private protected StatementSyntax(params SyntaxNode?[] children)
        : base(children)
    {
    }

    private protected StatementSyntax(IEnumerable<SyntaxNode?> children)
        : base(children)
    {
    }
}
