namespace PreExhaust.Language.Syntax.Statements;

/// <summary><c>Mon</c> or <c>Mon am</c></summary>
internal sealed class DaySyntax(SyntaxToken day, SyntaxToken? half) : SyntaxNode(day, half)
{
    public SyntaxToken Day { get; } = day;

    public SyntaxToken? Half { get; } = half;
}
