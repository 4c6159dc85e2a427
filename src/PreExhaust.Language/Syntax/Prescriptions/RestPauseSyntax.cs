using PreExhaust.Language.Syntax.Packing;

namespace PreExhaust.Language.Syntax.Prescriptions;

/// <summary><c>rest-pause</c>, <c>rest-pause 12+4+3</c>, <c>rest-pause 11-15 total</c></summary>
internal sealed class RestPauseSyntax : TechniqueSyntax
{
    public RestPauseSyntax(SyntaxToken keyword, SyntaxToken? colon, SumSyntax parts)
        : base(keyword, [colon, parts]) => Parts = parts;

    public RestPauseSyntax(SyntaxToken keyword, SyntaxToken? colon, QuantitySyntax? total)
        : base(keyword, [colon, total]) => Total = total;

    private protected override NodeCode Code => NodeCode.RestPause;

    public override bool SaysReps => Parts is not null || Total is not null;

    public SumSyntax? Parts { get; }

    public QuantitySyntax? Total { get; }
}
