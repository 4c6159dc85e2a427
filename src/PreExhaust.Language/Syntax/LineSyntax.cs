using PreExhaust.Language.Syntax.Packing;
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
    private readonly LineExtras? _extras = LineExtras.Of(listSign, skipped, comment);

    public override IReadOnlyList<SyntaxNode> Children =>
        Present(extent.Indentation, ListSign, statement, Skipped, Comment, extent.LineBreak);

    public override void Pack(NodeWriter to)
    {
        to.Line(extent, _extras is not null).Then(statement);
        if (_extras is not null)
            to.Then(_extras.ListSign).Then(_extras.Skipped).Then(_extras.Comment);
    }

    /// <summary>The white space before the statement; empty at the left edge.</summary>
    public string Indentation => extent.Indentation?.Text ?? "";

    /// <summary>A bullet or number before the statement, which says nothing.</summary>
    public SyntaxToken? ListSign => _extras?.ListSign;

    /// <summary>The statement; <c>null</c> on blank and comment lines.</summary>
    public StatementSyntax? Statement => statement;

    /// <summary>Text that no statement could take in.</summary>
    public SyntaxToken? Skipped => _extras?.Skipped;

    /// <summary>The comment with its slashes.</summary>
    public SyntaxToken? Comment => _extras?.Comment;
}
