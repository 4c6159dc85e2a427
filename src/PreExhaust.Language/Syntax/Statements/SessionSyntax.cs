using PreExhaust.Language.Syntax.Packing;

namespace PreExhaust.Language.Syntax.Statements;

/// <summary><c>session NAME [like OTHER] [on DAY, ...]</c></summary>
internal sealed class SessionSyntax(
    SyntaxToken keyword,
    SyntaxToken? colon,
    SyntaxToken? name,
    SyntaxToken? like,
    SyntaxToken? model,
    SyntaxToken? on,
    DayListSyntax? days) : StatementSyntax
{
    public override IReadOnlyList<SyntaxNode> Children => Present(keyword, colon, name, like, model, on, days);

    public override void Pack(NodeWriter to) => 
        to.Node(NodeCode.Session).Then(keyword).Then(colon).Then(name).Then(like).Then(model).Then(on).Then(days);

    public SyntaxToken Keyword => keyword;

    public SyntaxToken? Name => name;

    /// <summary>The session that it copies; <c>null</c> without.</summary>
    public SyntaxToken? Model => model;

    public DayListSyntax? Days => days;

    /// <summary>The word before the days; <c>null</c> without one.</summary>
    public SyntaxToken? On => on;
}
