using PreExhaust.Language.Syntax.Packing;

namespace PreExhaust.Language.Syntax.Prescriptions;

/// <summary><c>week 1-3, 5</c>, <c>week odd</c>, <c>week every 4</c></summary>
internal sealed class WeekPatternSyntax(SyntaxToken keyword, IReadOnlyList<SyntaxNode> choice) : SyntaxNode
{
    public override IReadOnlyList<SyntaxNode> Children => [keyword, .. choice];

    public override void Pack(NodeWriter to) => 
        to.Node(NodeCode.WeekPattern, choice.Count).Then(keyword).Then(choice);

    /// <summary>The words <c>odd</c>, <c>even</c> or <c>every</c>; <c>null</c> for named weeks.</summary>
    public SyntaxToken? Word => choice.OfType<SyntaxToken>().FirstOrDefault(t => t.Kind == TokenKind.Word);

    /// <summary>The weeks or ranges named, or the number after <c>every</c>.</summary>
    public IEnumerable<QuantitySyntax> Numbers => choice.OfType<QuantitySyntax>();
}
