using PreExhaust.Language.Editing;
using PreExhaust.LanguageServer.Connection;
using PreExhaust.LanguageServer.Protocol;
using PreExhaust.LanguageServer.Workspace;

namespace PreExhaust.LanguageServer.Handlers;

/// <summary>What is to be read beside and above lines: inlay hints and code lenses.</summary>
internal sealed class MarginHandler(Endpoint endpoint, Documents documents) : DocumentHandler(endpoint, documents)
{
    public void Register()
    {
        Answer<InlayHintParams>("textDocument/inlayHint", (view, parameters) =>
            EditorInlays.Of(view.Editor, parameters.Range.Start.Line, parameters.Range.End.Line)
                .Select(inlay => Of(view, inlay))
                .ToArray());
        Answer<TextDocumentParams>("textDocument/codeLens", (view, _) => SessionLenses.Of(view.Editor)
            .Select(lens => new CodeLens(view.Text.Source.RangeOf(lens.Span), new(lens.Title, "")))
            .ToArray());
    }

    private static InlayHint Of(View view, EditorInlay inlay) => new(
        view.Text.Source.PositionAt(new(inlay.Offset, 0), isEnd: false),
        inlay.Label,
        inlay.Tooltip,
        PaddingLeft: true);
}
