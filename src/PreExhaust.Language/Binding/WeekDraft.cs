using PreExhaust.Language.Syntax;
using PreExhaust.Language.Syntax.Statements;

namespace PreExhaust.Language.Binding;

/// <summary>A week header while its lines are read.</summary>
/// <param name="syntax">The header.</param>
/// <param name="block">The place of its block; <c>null</c> outside any.</param>
/// <param name="sessionsBefore">The number of sessions above it.</param>
internal sealed class WeekDraft(WeekSyntax syntax, int? block, int sessionsBefore) : HeaderDraft
{
    public WeekSyntax Syntax { get; } = syntax;

    public int? Block { get; } = block;

    public override SyntaxNode Line => Syntax;

    public int SessionsBefore { get; } = sessionsBefore;
}
