using PreExhaust.Language.Syntax.Packing;
using PreExhaust.Language.Syntax.Prescriptions;

namespace PreExhaust.Language.Syntax.Statements;

/// <summary><c>sets 60%</c>, <c>load 90%</c></summary>
internal sealed class DeloadShareSyntax(SyntaxToken what, QuantitySyntax share) : CompositeSyntax(what, share)
{
    private protected override NodeCode Code => NodeCode.DeloadShare;

    public SyntaxToken What { get; } = what;

    public bool IsOfSets { get; } = what.Is("sets");

    public QuantitySyntax Share { get; } = share;
}
