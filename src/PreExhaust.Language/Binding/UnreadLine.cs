using PreExhaust.Language.Syntax;
using PreExhaust.Language.Syntax.Statements;

namespace PreExhaust.Language.Binding;

/// <summary>A line that could not be read, and the lines below that belong to it.</summary>
/// <param name="Indentation">The white space before it.</param>
/// <param name="OwnsAll">Whether everything indented below belongs to it, not only what continues a
/// prescription.</param>
internal sealed record UnreadLine(string Indentation, bool OwnsAll)
{
    /// <summary>An unsupported line, or one without any statement; definitions own all that is indented.</summary>
    public static UnreadLine Of(LineSyntax line) =>
        new(line.Indentation, line.Statement is ExerciseDefinitionSyntax or SchemeSyntax);

    /// <summary>Whether a line belongs to this one, so that nobody else may take it.</summary>
    public bool Owns(LineSyntax line)
    {
        var isDeeper = line.Indentation.Length > Indentation.Length;
        return isDeeper && (OwnsAll || line.Statement is ContinuationSyntax or NoteSyntax or AllowSyntax);
    }
}
