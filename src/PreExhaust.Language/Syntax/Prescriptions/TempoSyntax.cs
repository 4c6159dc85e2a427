using PreExhaust.Language.Syntax.Packing;

namespace PreExhaust.Language.Syntax.Prescriptions;

/// <summary>
/// <c>tempo 3-1-X-0</c>, <c>@30X0</c>; a bare <c>30X0</c> is a tempo only right after a set.
/// </summary>
internal sealed class TempoSyntax(
    SyntaxToken? keyword,
    SyntaxToken? colon,
    SyntaxToken phases,
    SyntaxToken? after = null) : PartSyntax
{
    public override IReadOnlyList<SyntaxNode> Children => Present(keyword, colon, phases, after);

    public override void Pack(NodeWriter to) => 
        to.Node(NodeCode.Tempo).Then(keyword).Then(colon).Then(phases).Then(after);

    public SyntaxToken Phases => phases;

    /// <summary>Whether nothing says that the phases are a tempo.</summary>
    public bool IsBare => keyword is null && after is null;
}
