using PreExhaust.Language.Syntax.Packing;

namespace PreExhaust.Language.Syntax.Prescriptions;

/// <summary>
/// <c>work up to 3RM</c>, <c>work up to 1x5</c>, <c>work up to a heavy single</c>: a load found on the day.
/// </summary>
internal sealed class WorkUpSyntax : CompositePartSyntax
{
    public WorkUpSyntax(SyntaxToken keyword, SyntaxToken repMax)
        : base(keyword, repMax) => RepMax = repMax;

    public WorkUpSyntax(SyntaxToken keyword, ProductSyntax sets)
        : base(keyword, sets) => Sets = sets;

    public WorkUpSyntax(SyntaxToken keyword, SyntaxToken? article, SyntaxToken? heavy, SyntaxToken count)
        : base(keyword, article, heavy, count) => Count = count;

    private protected override NodeCode Code => NodeCode.WorkUp;

    /// <summary>Such as <c>3RM</c>.</summary>
    public SyntaxToken? RepMax { get; }

    /// <summary>Such as <c>1x5</c>.</summary>
    public ProductSyntax? Sets { get; }

    /// <summary><c>single</c>, <c>double</c>, <c>triple</c> or a number.</summary>
    public SyntaxToken? Count { get; }
}
