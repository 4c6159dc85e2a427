using PreExhaust.Language.Syntax.Packing;

namespace PreExhaust.Language.Syntax.Statements;

/// <summary><c>allow PEX1001, PEX1002: reason</c>; whatever is missing is for the binder to report.</summary>
internal sealed class AllowSyntax(
    SyntaxToken keyword,
    SyntaxToken? sign,
    IReadOnlyList<SyntaxNode> rulesAndCommas,
    SyntaxToken? colon,
    SyntaxToken? reason)
    : CompositeStatementSyntax(new SyntaxNode?[] { keyword, sign }.Concat(rulesAndCommas).Concat([colon, reason]))
{
    private protected override NodeCode Code => NodeCode.Allow;

    /// <summary>The ids, up to the first word that has not the shape of one.</summary>
    public IReadOnlyList<SyntaxToken> Rules { get; } =
        rulesAndCommas.OfType<SyntaxToken>().Where(token => token.Kind == TokenKind.Name).ToList();

    /// <summary>The colon before the reason.</summary>
    public SyntaxToken? Colon { get; } = colon;

    /// <summary>Everything after it, or after the ids where the colon is missing.</summary>
    public SyntaxToken? Reason { get; } = reason;
}
