namespace PreExhaust.Language.Syntax.Statements;

/// <summary><c>Mon, Thu pm</c></summary>
internal sealed class DayListSyntax(IReadOnlyList<SyntaxNode> daysAndCommas) : CompositeSyntax(daysAndCommas)
{
    public IEnumerable<DaySyntax> Days => Children.OfType<DaySyntax>();
}
