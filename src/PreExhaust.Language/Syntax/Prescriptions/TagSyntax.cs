namespace PreExhaust.Language.Syntax.Prescriptions;

/// <summary><c>#main</c></summary>
internal sealed class TagSyntax(SyntaxToken token) : PartSyntax
{
    public override IReadOnlyList<SyntaxNode> Children => [token];

    /// <summary>The tag without its sign.</summary>
    public string Name => token.Text.Substring(1);
}
