using PreExhaust.Language.Syntax.Packing;

namespace PreExhaust.Language.Syntax.Prescriptions;

/// <summary>Sets with the repetitions of each: <c>3x12/10/8</c>.</summary>
internal sealed class SetListSyntax(NumberSyntax sets, SyntaxToken times, ChainSyntax each)
    : CompositePartSyntax(sets, times, each)
{
    private protected override NodeCode Code => NodeCode.SetList;

    public NumberSyntax Sets { get; } = sets;

    public ChainSyntax Each { get; } = each;
}
