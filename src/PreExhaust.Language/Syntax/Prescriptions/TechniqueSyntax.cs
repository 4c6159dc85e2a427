namespace PreExhaust.Language.Syntax.Prescriptions;

/// <summary>How sets go on or are broken up.</summary>
internal abstract class TechniqueSyntax : CompositePartSyntax
{
    private protected TechniqueSyntax(SyntaxToken keyword, IEnumerable<SyntaxNode?> children)
        : base(children.Prepend(keyword)) => Keyword = keyword;

    public SyntaxToken Keyword { get; }

    /// <summary>Whether it says repetitions itself, so that it needs no sets beside it.</summary>
    public abstract bool SaysReps { get; }
}
