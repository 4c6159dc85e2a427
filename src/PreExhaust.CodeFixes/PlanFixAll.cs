using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using PreExhaust.CodeFixes.Fluent;
using PreExhaust.CodeFixes.Literals;

namespace PreExhaust.CodeFixes;

/// <summary>Applies one kind of fix wherever it helps, in plans of both forms.</summary>
internal sealed class PlanFixAll : DocumentBasedFixAllProvider
{
    public static PlanFixAll Instance { get; } = new();

    protected override string GetFixAllTitle(FixAllContext fixAllContext) =>
        $"Fix all {string.Join(", ", fixAllContext.DiagnosticIds)} in plans";

    protected override async Task<Document?> FixAllAsync(
        FixAllContext fixAllContext, Document document, ImmutableArray<Diagnostic> diagnostics)
    {
        var (key, cancellation) = (fixAllContext.CodeActionEquivalenceKey ?? "", fixAllContext.CancellationToken);
        // Before literals grow or shrink and the places of the messages mean something else.
        var plans = await FluentFixAll.PlansWith(diagnostics, document, cancellation).ConfigureAwait(false);
        var mended = await LiteralFixAll.Mend(document, diagnostics, key, cancellation).ConfigureAwait(false);
        return await FluentFixAll.Mend(mended, plans, key, cancellation).ConfigureAwait(false);
    }
}
