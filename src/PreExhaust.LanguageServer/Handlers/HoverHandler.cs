using PreExhaust.Language.Editing;
using PreExhaust.LanguageServer.Connection;
using PreExhaust.LanguageServer.Protocol;
using PreExhaust.LanguageServer.Workspace;

namespace PreExhaust.LanguageServer.Handlers;

/// <summary><c>textDocument/hover</c></summary>
internal sealed class HoverHandler(Endpoint endpoint, Documents documents) : DocumentHandler(endpoint, documents)
{
    public void Register() => Answer<TextDocumentPositionParams>("textDocument/hover", (view, parameters) =>
    {
        var source = view.Text.Source;
        var hover = EditorHovers.At(view.Editor, source.OffsetAt(parameters.Position));
        return hover is null ? null : new Hover(new("markdown", hover.Markdown), source.RangeOf(hover.Span));
    });
}
