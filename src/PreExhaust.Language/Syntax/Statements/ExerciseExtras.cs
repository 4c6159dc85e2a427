using PreExhaust.Language.Syntax.Prescriptions;

namespace PreExhaust.Language.Syntax.Statements;

/// <summary>What most exercises do not have.</summary>
internal sealed record ExerciseExtras(SyntaxToken? Misplaced, SyntaxToken? Label, BracketSyntax? Variant)
{
    /// <summary>The extras; <c>null</c> where there are none.</summary>
    public static ExerciseExtras? Of(SyntaxToken? misplaced, SyntaxToken? label, BracketSyntax? variant) =>
        misplaced is null && label is null && variant is null ? null : new(misplaced, label, variant);
}
