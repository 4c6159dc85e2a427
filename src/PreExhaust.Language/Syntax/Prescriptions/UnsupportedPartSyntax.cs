namespace PreExhaust.Language.Syntax.Prescriptions;

/// <summary>A clause of the language that this version knows but cannot use yet.</summary>
internal sealed class UnsupportedPartSyntax(
    SyntaxToken keyword,
    SyntaxToken? rest) : PartSyntax(keyword,
    rest)
{
    public SyntaxToken Keyword { get; } = keyword;
}
