using PreExhaust.Language.Syntax.Statements;

namespace PreExhaust.Language.Syntax;

/// <summary>One line: indentation, at most one statement, a comment, the line break.</summary>
internal sealed class LineSyntax(
    SyntaxToken? indentation,
    SyntaxToken? listSign,
    StatementSyntax? statement,
    SyntaxToken? skipped,
    SyntaxToken? comment,
    SyntaxToken? lineBreak)
    : SyntaxNode
{
    public override IReadOnlyList<SyntaxNode> Children =>
        Present(indentation, listSign, statement, skipped, comment, lineBreak);

    /// <summary>The white space before the statement; empty at the left edge.</summary>
    public string Indentation => indentation?.Text ?? "";

    /// <summary>A bullet or number before the statement, which says nothing.</summary>
    public SyntaxToken? ListSign => listSign;

    /// <summary>The statement; <c>null</c> on blank and comment lines.</summary>
    public StatementSyntax? Statement => statement;

    /// <summary>Text that no statement could take in.</summary>
    public SyntaxToken? Skipped => skipped;

    /// <summary>The comment with its slashes.</summary>
    public SyntaxToken? Comment => comment;
}
