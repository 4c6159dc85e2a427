using PreExhaust.Analysis;
using PreExhaust.Language.Syntax;
using PreExhaust.Language.Syntax.Statements;

namespace PreExhaust.Language.Formatting;

/// <summary>The lines that could not be read, wholly or in part: the formatter does not touch them.</summary>
internal sealed class BrokenLines(WorkoutDocument document)
{
    private readonly HashSet<int> _withErrors =
    [
        .. document.Diagnostics
            .Where(d => d.Severity == Severity.Error)
            .Select(d => document.Source.PositionAt(d.Span.Start).Line - 1),
    ];

    /// <summary>Whether a line has an error, or text that no statement took in.</summary>
    /// <param name="index">The line, from 0.</param>
    /// <param name="line">Its tree.</param>
    public bool Contains(int index, LineSyntax line) =>
        _withErrors.Contains(index)
        || line.Statement is UnsupportedSyntax or HeadingSyntax or UnletteredGroupSyntax or GroupSyntax { Kind: null }
            or SchemeSyntax { Name: null } or ExerciseDefinitionSyntax { Name: null }
        || (line.Statement is null && line.Skipped is not null)
        || line.Skipped is { Span.Length: > 1 }
        || (line.Statement is { } statement && IsBroken(statement));

    private static bool IsBroken(SyntaxNode node) =>
        node is SyntaxToken { Kind: TokenKind.Skipped } || node.Children.Any(IsBroken);
}
