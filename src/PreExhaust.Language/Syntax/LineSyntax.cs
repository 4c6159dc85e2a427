using PreExhaust.Language.Syntax.Statements;

namespace PreExhaust.Language.Syntax;

/// <summary>One line: indentation, at most one statement, a comment, the line break.</summary>
internal sealed class LineSyntax(
    LineExtent extent,
    SyntaxToken? listSign = null,
    StatementSyntax? statement = null,
    SyntaxToken? skipped = null,
    SyntaxToken? comment = null)
    : SyntaxNode
{
    public override IReadOnlyList<SyntaxNode> Children =>
        Present(extent.Indentation, listSign, statement, skipped, comment, extent.LineBreak);

    /// <summary>The white space before the statement; empty at the left edge.</summary>
    public string Indentation => extent.Indentation?.Text ?? "";

    /// <summary>A bullet or number before the statement, which says nothing.</summary>
    public SyntaxToken? ListSign => listSign;

    /// <summary>The statement; <c>null</c> on blank and comment lines.</summary>
    public StatementSyntax? Statement => statement;

    /// <summary>Text that no statement could take in.</summary>
    public SyntaxToken? Skipped => skipped;

    /// <summary>The comment with its slashes.</summary>
    public SyntaxToken? Comment => comment;
}
