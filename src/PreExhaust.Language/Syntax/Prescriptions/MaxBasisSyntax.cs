using PreExhaust.Plans;

namespace PreExhaust.Language.Syntax.Prescriptions;

/// <summary><c>TM</c>, <c>1RM</c>, <c>of TM</c> after a percentage.</summary>
internal sealed class MaxBasisSyntax(SyntaxToken? of, SyntaxToken name) : SyntaxNode
{
    public override IReadOnlyList<SyntaxNode> Children => Present(of, name);

    /// <summary>The maximum; <c>null</c> where this version does not know the base.</summary>
    public MaxBasis? Basis { get; } =
        name.Is("TM") ? MaxBasis.TrainingMax : name.Is("1RM") ? MaxBasis.OneRepMax : null;
}
