using PreExhaust.Language.Syntax.Packing;

namespace PreExhaust.Language.Syntax.Prescriptions;

/// <summary>A word that says nothing: the "at" of <c>4x10 at 60kg</c>, the "between sets" after a rest.</summary>
internal sealed class FillerSyntax(SyntaxToken word) : CompositePartSyntax(word)
{
    private protected override NodeCode Code => NodeCode.Filler;
}
