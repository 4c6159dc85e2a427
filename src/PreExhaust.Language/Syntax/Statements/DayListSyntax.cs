using PreExhaust.Language.Syntax.Packing;

namespace PreExhaust.Language.Syntax.Statements;

/// <summary><c>Mon, Thu pm</c></summary>
internal sealed class DayListSyntax(IReadOnlyList<SyntaxNode> daysAndCommas) : CompositeSyntax(daysAndCommas)
{
    private protected override NodeCode Code => NodeCode.DayList;

    public IEnumerable<DaySyntax> Days => Children.OfType<DaySyntax>();
}
