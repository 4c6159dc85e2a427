using System.Globalization;
using PreExhaust.Language.Editing.Completion;
using PreExhaust.LanguageServer.Connection;
using PreExhaust.LanguageServer.Protocol;
using PreExhaust.LanguageServer.Workspace;

namespace PreExhaust.LanguageServer.Handlers;

/// <summary><c>textDocument/completion</c></summary>
internal sealed class CompletionHandler(Endpoint endpoint, Documents documents, Publisher publisher)
    : DocumentHandler(endpoint, documents)
{
    private const int PlainText = 1;
    private const int Snippet = 2;

    public static CompletionOptions Options { get; } = new([" ", "#", ":", ","]);

    public void Register() => Answer<TextDocumentPositionParams>("textDocument/completion", Complete);

    /// <summary>Which exercises fit depends on every letter, so that the client is to ask again after each.</summary>
    private CompletionList Complete(View view, TextDocumentPositionParams parameters)
    {
        var entries = EditorCompletions.At(view.Editor, view.Text.Source.OffsetAt(parameters.Position))
            .Where(entry => entry.Kind != CompletionKind.Snippet || publisher.ClientTakesSnippets);
        return new(true, [.. entries.Select((entry, place) => Of(view, entry, place))]);
    }

    private static CompletionItem Of(View view, CompletionEntry entry, int place) => new(
        entry.Label,
        NumberOf(entry.Kind),
        place.ToString("D3", CultureInfo.InvariantCulture),
        entry.Kind == CompletionKind.Snippet ? Snippet : PlainText,
        view.Text.Source.EditOf(new(entry.Span, entry.NewText)),
        entry.Detail.Length == 0 ? null : entry.Detail,
        entry.FoundAs);

    private static int NumberOf(CompletionKind kind) => kind switch
    {
        CompletionKind.Keyword => 14,
        CompletionKind.Exercise => 7,
        CompletionKind.Name => 18,
        CompletionKind.Value => 12,
        CompletionKind.Unit => 11,
        CompletionKind.Tag => 20,
        _ => 15,
    };
}
