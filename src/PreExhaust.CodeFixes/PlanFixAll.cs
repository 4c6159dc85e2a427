using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
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
        var cancellation = fixAllContext.CancellationToken;
        if (await KindOf(fixAllContext, document, diagnostics).ConfigureAwait(false) is not { } key)
            return document;
        // Before literals grow or shrink and the places of the messages mean something else.
        var plans = await FluentFixAll.PlansWith(diagnostics, document, cancellation).ConfigureAwait(false);
        var mended = await LiteralFixAll.Mend(document, diagnostics, key, cancellation).ConfigureAwait(false);
        return await FluentFixAll.Mend(mended, plans, key, cancellation).ConfigureAwait(false);
    }

    /// <summary>
    /// The kind of fix that is asked for. Who mends a solution id by id, as the formatter of the SDK does, hands on the
    /// kind that belongs to the first message of all; when that has another id, what is offered first is meant.
    /// </summary>
    private static async Task<string?> KindOf(
        FixAllContext context, Document document, ImmutableArray<Diagnostic> diagnostics)
    {
        if (context.CodeActionEquivalenceKey is { } key && context.DiagnosticIds.Any(id => LiteralFix.IsFor(key, id)))
            return key;
        var offered = new List<CodeAction>();
        foreach (var diagnostic in diagnostics)
        {
            var offer = new CodeFixContext(
                document, diagnostic, (action, _) => offered.Add(action), context.CancellationToken);
            await context.CodeFixProvider.RegisterCodeFixesAsync(offer).ConfigureAwait(false);
            if (offered.Count > 0)
                return offered[0].EquivalenceKey;
        }

        return null;
    }
}
