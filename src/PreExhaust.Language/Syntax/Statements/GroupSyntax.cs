using PreExhaust.Language.Syntax.Packing;

namespace PreExhaust.Language.Syntax.Statements;

/// <summary><c>A: circuit 3 rounds, rest 2min</c></summary>
internal sealed class GroupSyntax(
    SyntaxToken letter,
    SyntaxToken sign,
    SyntaxToken? kind,
    IReadOnlyList<SyntaxNode> values)
    : CompositeStatementSyntax(new SyntaxNode?[] { letter, sign, kind }.Concat(values))
{
    private protected override NodeCode Code => NodeCode.Group;

    public SyntaxToken Letter { get; } = letter;

    /// <summary>How it is done; <c>null</c> where only the rounds or the time are said.</summary>
    public SyntaxToken? Kind { get; } = kind;

    /// <summary>Quantities, the sign of multiplication, the word rounds, rests and commas, as written.</summary>
    public IReadOnlyList<SyntaxNode> Values { get; } = values;
}
