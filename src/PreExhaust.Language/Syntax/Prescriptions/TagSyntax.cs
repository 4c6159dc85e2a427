namespace PreExhaust.Language.Syntax.Prescriptions;

/// <summary><c>#main</c></summary>
internal sealed class TagSyntax(SyntaxToken token) : PartSyntax(token)
{
    /// <summary>The tag without its sign.</summary>
    public string Name { get; } = token.Text.Substring(1);
}
