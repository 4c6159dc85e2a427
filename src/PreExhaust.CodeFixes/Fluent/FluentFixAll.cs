using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using LanguageDiagnostic = PreExhaust.Language.Diagnostics.Diagnostic;

namespace PreExhaust.CodeFixes.Fluent;

/// <summary>
/// Applies one kind of fix wherever it helps, one after the other, because fixes of one plan can depend on each other.
/// </summary>
internal static class FluentFixAll
{
    /// <summary>More than any document needs; each one leaves fewer messages.</summary>
    private const int MostRounds = 200;

    /// <summary>The numbers of the plans of a document that have one of some messages.</summary>
    public static async Task<IReadOnlyCollection<int>> PlansWith(
        ImmutableArray<Diagnostic> diagnostics, Document document, CancellationToken cancellation)
    {
        var plans = await EditedPlan.In(document, cancellation).ConfigureAwait(false);
        return plans
            .Where(plan => plan.Messages.Any(message => diagnostics.Any(found => EditedPlan.IsSame(message, found))))
            .Select(plan => plan.Number)
            .ToList();
    }

    /// <summary>The document with some of its plans mended.</summary>
    public static async Task<Document> Mend(
        Document document, IReadOnlyCollection<int> plans, string key, CancellationToken cancellation)
    {
        for (var round = 0; round < MostRounds; round++)
        {
            if (await Better(document, plans, key, cancellation).ConfigureAwait(false) is not { } better)
                break;
            document = better;
        }

        return document;
    }

    /// <summary>The document after the first fix of a kind that leaves fewer messages for it.</summary>
    private static async Task<Document?> Better(
        Document document, IReadOnlyCollection<int> numbers, string key, CancellationToken cancellation)
    {
        if (numbers.Count == 0)
            return null;
        var plans = await EditedPlan.In(document, cancellation).ConfigureAwait(false);
        foreach (var plan in plans.Where(plan => numbers.Contains(plan.Number)))
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
