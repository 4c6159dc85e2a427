using PreExhaust.Language.Syntax.Grammar;
using PreExhaust.Language.Syntax.Packing;

namespace PreExhaust.Language.Syntax.Statements;

/// <summary>A fact of an exercise: a keyword and its values.</summary>
internal sealed class FactSyntax(SyntaxToken keyword, SyntaxToken? colon, IReadOnlyList<SyntaxNode> values)
    : CompositeStatementSyntax(new SyntaxNode?[] { keyword, colon }.Concat(values))
{
    private protected override NodeCode Code => NodeCode.Fact;

    public SyntaxToken Keyword { get; } = keyword;

    /// <summary>The keyword as the language spells it.</summary>
    public string Word { get; } = FactWords.Normalise(keyword.Text);

    /// <summary>The values without their commas.</summary>
    public IReadOnlyList<SyntaxNode> Values { get; } =
        values.Where(value => value is not SyntaxToken { Kind: TokenKind.Symbol }).ToList();
}
