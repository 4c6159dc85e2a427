using PreExhaust.Language.Syntax.Packing;
using PreExhaust.Plans;

namespace PreExhaust.Language.Syntax.Prescriptions;

/// <summary><c>intent pre-exhaust quads [for Back Squat]</c></summary>
internal sealed class IntentSyntax(
    SyntaxToken keyword,
    SyntaxToken? colon,
    SyntaxToken kind,
    SyntaxToken muscle,
    SyntaxToken? forWord,
    SyntaxToken? compound)
    : CompositePartSyntax(keyword, colon, kind, muscle, forWord, compound)
{
    private protected override NodeCode Code => NodeCode.Intent;

    public IntentKind Kind { get; } = kind.Text.ToUpperInvariant() switch
    {
        ['R', ..] => IntentKind.ReversePreExhaust,
        ['P', 'O', ..] => IntentKind.PostExhaust,
        _ => IntentKind.PreExhaust,
    };

    public SyntaxToken Muscle { get; } = muscle;

    /// <summary>The exercise after <c>for</c>.</summary>
    public SyntaxToken? Compound { get; } = compound;
}
