using PreExhaust.Language.Syntax.Packing;

namespace PreExhaust.Language.Syntax.Prescriptions;

/// <summary><c>band red</c>, <c>band "extra strong"</c></summary>
internal sealed class BandSyntax(SyntaxToken keyword, SyntaxToken? colon, SyntaxToken colour)
    : CompositePartSyntax(keyword, colon, colour)
{
    private protected override NodeCode Code => NodeCode.Band;

    public SyntaxToken Colour { get; } = colour;
}
