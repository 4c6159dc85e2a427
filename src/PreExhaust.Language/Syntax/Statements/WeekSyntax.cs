using PreExhaust.Language.Syntax.Packing;
using PreExhaust.Language.Syntax.Prescriptions;

namespace PreExhaust.Language.Syntax.Statements;

/// <summary><c>week 4 (deload)</c> as a header</summary>
internal sealed class WeekSyntax : CompositeStatementSyntax
{
    public WeekSyntax(WeekPatternSyntax weeks, SyntaxToken? title, SyntaxToken? colon)
        : base(weeks, title, colon) => (Weeks, Title) = (weeks, title);

    /// <summary>A header whose weeks cannot be read; it opens its weeks all the same.</summary>
    public WeekSyntax(SyntaxToken keyword)
        : base(keyword)
    {
    }

    private protected override NodeCode Code => Weeks is null ? NodeCode.None : NodeCode.Week;

    /// <summary>The weeks; <c>null</c> where they cannot be read.</summary>
    public WeekPatternSyntax? Weeks { get; }

    /// <summary>The title with its brackets, or the bare word <c>deload</c>.</summary>
    public SyntaxToken? Title { get; }
}
