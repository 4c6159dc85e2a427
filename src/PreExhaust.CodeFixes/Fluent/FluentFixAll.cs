using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using LanguageDiagnostic = PreExhaust.Language.Diagnostics.Diagnostic;

namespace PreExhaust.CodeFixes.Fluent;

/// <summary>
/// Applies one kind of fix wherever it helps, one after the other, because fixes of one plan can depend on each other.
/// </summary>
internal sealed class FluentFixAll : DocumentBasedFixAllProvider
{
    /// <summary>More than any document needs; each one leaves fewer messages.</summary>
    private const int MostRounds = 200;

    public static FluentFixAll Instance { get; } = new();

    protected override string GetFixAllTitle(FixAllContext fixAllContext) =>
        $"Fix all {string.Join(", ", fixAllContext.DiagnosticIds)} in plans";

    protected override async Task<Document?> FixAllAsync(
        FixAllContext fixAllContext, Document document, ImmutableArray<Diagnostic> diagnostics)
    {
        var (key, cancellation) = (fixAllContext.CodeActionEquivalenceKey ?? "", fixAllContext.CancellationToken);
        for (var round = 0; round < MostRounds; round++)
        {
            if (await Better(document, key, cancellation).ConfigureAwait(false) is not { } better)
                break;
            document = better;
        }

        return document;
    }

    /// <summary>The document after the first fix of a kind that leaves fewer messages for it.</summary>
    private static async Task<Document?> Better(Document document, string key, CancellationToken cancellation)
    {
        var plans = await EditedPlan.In(document, cancellation).ConfigureAwait(false);
        foreach (var plan in plans)
        {
            var messages = plan.Messages.ToList();
            var fixes = messages.SelectMany(message => (message.Finding?.Fixes ?? default)
                .Where(fix => EditedPlan.KeyOf(message, fix) == key)
                .Take(1));
            foreach (var fix in fixes)
            {
                if (await plan.After(fix, cancellation).ConfigureAwait(false) is not { } changed)
                    continue;
                var after = await EditedPlan.In(changed, cancellation).ConfigureAwait(false);
                if (Count(after[plan.Number].Messages, key) < Count(messages, key))
                    return changed;
            }
        }

        return null;
    }

    private static int Count(IEnumerable<LanguageDiagnostic> messages, string key) =>
        messages.Count(message => key.StartsWith(message.Id, StringComparison.Ordinal));
}
