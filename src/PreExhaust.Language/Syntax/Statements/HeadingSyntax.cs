namespace PreExhaust.Language.Syntax.Statements;

/// <summary>
/// A heading of another notation, such as <c># Upper</c>; it is an error and opens what it names all the same.
/// </summary>
internal sealed class HeadingSyntax(SyntaxToken? sign, SyntaxNode? content, SyntaxToken? rest)
    : CompositeStatementSyntax(sign, content, rest)
{
    /// <summary>The name of the session or block; <c>null</c> without one.</summary>
    public SyntaxToken? Name { get; } = content as SyntaxToken;

    /// <summary>The week header that it is; <c>null</c> for a session or block.</summary>
    public WeekSyntax? Week { get; } = content as WeekSyntax;

    /// <summary>Whether it names a block.</summary>
    public bool IsBlock { get; init; }

    /// <summary>Whether it says how many weeks its block has.</summary>
    public bool HasWeeks { get; init; }
}
