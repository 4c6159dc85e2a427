using PreExhaust.Language.Syntax.Packing;

namespace PreExhaust.Language.Syntax.Prescriptions;

/// <summary><c>like 531</c>, <c>like Bench Press in Upper A</c></summary>
internal sealed class LikeSyntax(
    SyntaxToken keyword,
    SyntaxToken? colon,
    SyntaxToken model,
    SyntaxToken? within,
    SyntaxToken? session)
    : CompositePartSyntax(keyword, colon, model, within, session)
{
    private protected override NodeCode Code => NodeCode.Like;

    /// <summary>A scheme or an exercise, with its variant in brackets.</summary>
    public SyntaxToken Model { get; } = model;

    /// <summary>The session whose exercise is meant; <c>null</c> where the text leaves it open.</summary>
    public SyntaxToken? Session { get; } = session;
}
