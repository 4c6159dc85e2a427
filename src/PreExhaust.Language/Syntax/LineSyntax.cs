using PreExhaust.Language.Syntax.Statements;

namespace PreExhaust.Language.Syntax;

/// <summary>One line: indentation, at most one statement, a comment, the line break.</summary>
internal sealed class LineSyntax(
    SyntaxToken? indentation,
    StatementSyntax? statement,
    SyntaxToken? skipped,
    SyntaxToken? comment,
    SyntaxToken? lineBreak)
    : SyntaxNode(indentation, statement, skipped, comment, lineBreak)
{
    /// <summary>The white space before the statement; empty at the left edge.</summary>
    public string Indentation { get; } = indentation?.Text ?? "";

    /// <summary>The statement; <c>null</c> on blank and comment lines.</summary>
    public StatementSyntax? Statement { get; } = statement;

    /// <summary>Text that no statement could take in.</summary>
    public SyntaxToken? Skipped { get; } = skipped;

    /// <summary>The comment with its slashes.</summary>
    public SyntaxToken? Comment { get; } = comment;
}
