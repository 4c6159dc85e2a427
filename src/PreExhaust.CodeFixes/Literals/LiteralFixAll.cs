using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace PreExhaust.CodeFixes.Literals;

/// <summary>
/// Applies one kind of fix wherever it helps. Fixes of one literal can depend on each other, so that they are applied
/// one by one, each to what the one before it left.
/// </summary>
internal static class LiteralFixAll
{
    /// <summary>More than any plan needs; each one leaves fewer messages.</summary>
    private const int MostRounds = 200;

    /// <summary>The document with all literals mended that have one of some messages.</summary>
    public static async Task<Document> Mend(
        Document document, ImmutableArray<Diagnostic> diagnostics, string key, CancellationToken cancellation)
    {
        var changes = new Dictionary<int, TextChange>();
        foreach (var diagnostic in diagnostics.Where(d => LiteralFix.IsFor(key, d.Id)))
        {
            var span = diagnostic.Location.SourceSpan;
            if (changes.Values.Any(change => change.Span.Contains(span))
                || await EditedLiteral.At(document, span, cancellation).ConfigureAwait(false) is not { } literal)
                continue;
            var mended = Mend(literal, diagnostic.Id, key, cancellation);
            changes[literal.Span.Start] = new(literal.Span, mended.Token);
        }

        var text = await document.GetTextAsync(cancellation).ConfigureAwait(false);
        return document.WithText(text.WithChanges(changes.Values.OrderBy(change => change.Span.Start)));
    }

    private static EditedLiteral Mend(EditedLiteral literal, string id, string key, CancellationToken cancellation)
    {
        var left = literal.Messages.Count(message => message.Id == id);
        for (var round = 0; round < MostRounds; round++)
        {
            cancellation.ThrowIfCancellationRequested();
            var better = literal.Messages
                .Where(message => message.Id == id)
                .SelectMany(message => LiteralFix.Of(literal.Plan, message).Where(fix => fix.Key == key).Take(1))
                .Select(fix => literal.With(fix.Changes))
                .FirstOrDefault(after => after.Messages.Count(message => message.Id == id) < left);
            if (better is null)
                break;
            literal = better;
            left = literal.Messages.Count(message => message.Id == id);
        }

        return literal;
    }
}
