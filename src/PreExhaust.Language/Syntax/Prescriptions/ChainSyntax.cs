using PreExhaust.Language.Syntax.Packing;

namespace PreExhaust.Language.Syntax.Prescriptions;

/// <summary>Three or more numbers, one a set: <c>12-10-8-8</c>, <c>5/3/1+</c>, <c>75/85/95%</c>.</summary>
internal sealed class ChainSyntax(
    IReadOnlyList<SyntaxNode> numbersAndSigns,
    SyntaxToken? plus,
    UnitSyntax? unit,
    MaxBasisSyntax? basis)
    : CompositePartSyntax(numbersAndSigns.Concat(new SyntaxNode?[] { plus, unit, basis }))
{
    private protected override NodeCode Code => NodeCode.Chain;

    public IReadOnlyList<NumberSyntax> Numbers { get; } = numbersAndSigns.OfType<NumberSyntax>().ToArray();

    /// <summary>Whether the last set is open.</summary>
    public bool HasPlus { get; } = plus is not null;

    public Unit Unit { get; } = unit?.Unit ?? Unit.None;

    public MaxBasisSyntax? Basis { get; } = basis;
}
