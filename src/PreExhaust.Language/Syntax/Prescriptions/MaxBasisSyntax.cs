using PreExhaust.Language.Syntax.Packing;

namespace PreExhaust.Language.Syntax.Prescriptions;

/// <summary>
/// What a percentage is of: <c>TM</c>, <c>of 5RM</c>, <c>of top set</c>, <c>of Bench Press</c>,
/// <c>of Bench Press in Upper A</c>
/// </summary>
internal sealed class MaxBasisSyntax(
    SyntaxToken? of,
    SyntaxToken? exercise,
    BracketSyntax? variant,
    SyntaxToken? inWord,
    SyntaxToken? session,
    SyntaxToken? kind)
    : CompositeSyntax(of, exercise, variant, inWord, session, kind)
{
    private protected override NodeCode Code => NodeCode.MaxBasis;

    /// <summary>The exercise whose maximum it is; <c>null</c> for the line's own.</summary>
    public SyntaxToken? Exercise { get; } = exercise;

    /// <summary>The variant of that exercise with its brackets.</summary>
    public BracketSyntax? Variant { get; } = variant;

    /// <summary>The session in which that exercise stands.</summary>
    public SyntaxToken? Session { get; } = session;

    /// <summary>The words for the base, such as <c>TM</c>; <c>null</c> where only an exercise is named.</summary>
    public SyntaxToken? Kind { get; } = kind;

    /// <summary>The number before RM; 0 without.</summary>
    public int RepMax { get; } = kind is null ? 0 : RepsOf(kind.Text);

    /// <summary>The number at the start of a text such as <c>5RM</c>; 0 without.</summary>
    public static int RepsOf(string text)
    {
        var reps = 0;
        foreach (var c in text.TakeWhile(c => c is >= '0' and <= '9'))
            reps = Math.Min(9_999, (reps * 10) + (c - '0'));
        return reps;
    }
}
