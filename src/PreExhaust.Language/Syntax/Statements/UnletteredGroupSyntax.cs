namespace PreExhaust.Language.Syntax.Statements;

/// <summary>A group line without the letter of its members: <c>Superset:</c>, <c>Circuit 3 rounds</c>.</summary>
internal sealed class UnletteredGroupSyntax(
    SyntaxToken kind,
    SyntaxToken? name,
    SyntaxToken? sign,
    IReadOnlyList<SyntaxNode> values)
    : CompositeStatementSyntax(new SyntaxNode?[] { kind, name, sign }.Concat(values))
{
    public SyntaxToken Kind { get; } = kind;

    /// <summary>The letter or number that it is counted with; <c>null</c> without.</summary>
    public SyntaxToken? Name { get; } = name;

    /// <summary>Quantities, words and rests, as written.</summary>
    public IReadOnlyList<SyntaxNode> Values { get; } = values;
}
