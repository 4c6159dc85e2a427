using PreExhaust.Language.Editing;
using PreExhaust.LanguageServer.Connection;
using PreExhaust.LanguageServer.Protocol;
using PreExhaust.LanguageServer.Workspace;
using StreamJsonRpc;

namespace PreExhaust.LanguageServer.Handlers;

/// <summary>Definitions, references and renames, across the files of a project.</summary>
internal sealed class NavigationHandler(Endpoint endpoint, Documents documents) : DocumentHandler(endpoint, documents)
{
    public void Register()
    {
        Answer<TextDocumentPositionParams>("textDocument/definition", Define);
        Answer<ReferenceParams>("textDocument/references", Refer);
        Answer<TextDocumentPositionParams>("textDocument/documentHighlight", (view, parameters) =>
            NameAt(view, parameters.Position) is { } name
                ? EditorNames.UsesIn(view.Editor, name).Select(use => Highlight(view, use)).ToArray()
                : null);
        Answer<TextDocumentPositionParams>("textDocument/prepareRename", (view, parameters) =>
            NameAt(view, parameters.Position) is { } name
                ? new PreparedRename(view.Text.Source.RangeOf(name.Span), view.Text.Source[name.Span])
                : null);
        Answer<RenameParams>("textDocument/rename", Rename);
        Answer<TextDocumentParams>("textDocument/documentLink", (view, _) => EditorLinks.Of(view.Editor)
            .Select(link => new DocumentLink(view.Text.Source.RangeOf(link.Span), link.Uri))
            .ToArray());
    }

    private static EditorName? NameAt(View view, Position position) =>
        EditorNames.At(view.Editor, view.Text.Source.OffsetAt(position));

    private static DocumentHighlight Highlight(View view, EditorName use) => new(view.Text.Source.RangeOf(use.Span));

    /// <summary>The document itself first, then the others of its project where the name is known there too.</summary>
    private Dictionary<EditorDocument, View> Around(View view, EditorName name)
    {
        var all = new Dictionary<EditorDocument, View> { [view.Editor] = view };
        foreach (var other in name.IsShared ? Documents.Beside(view) : [])
            all.TryAdd(other.Editor, other);
        return all;
    }

    private Location[]? Define(View view, TextDocumentPositionParams parameters)
    {
        if (NameAt(view, parameters.Position) is not { } name)
            return null;
        var around = Around(view, name);
        return
        [
            .. EditorNames.DefinitionsOf([.. around.Keys], name).Select(place =>
                new Location(around[place.Document].Text.Uri, place.Document.Source.RangeOf(place.Span))),
        ];
    }

    private Location[]? Refer(View view, ReferenceParams parameters)
    {
        if (NameAt(view, parameters.Position) is not { } name)
            return null;
        var withDefinition = parameters.Context?.IncludeDeclaration ?? true;
        return
        [
            .. from around in Around(view, name)
               from use in EditorNames.UsesIn(around.Key, name)
               where withDefinition || !use.IsDefinition
               select new Location(around.Value.Text.Uri, around.Key.Source.RangeOf(use.Span)),
        ];
    }

    private WorkspaceEdit? Rename(View view, RenameParams parameters)
    {
        if (NameAt(view, parameters.Position) is not { } name)
            return null;
        var around = Around(view, name);
        var (changes, problem) = EditorRename.Of([.. around.Keys], name, parameters.NewName);
        if (problem is not null)
            throw new LocalRpcException(problem) { ErrorCode = ErrorCode.RequestFailed };
        return new(changes.ToDictionary(
            change => around[change.Document].Text.Uri,
            change => (IReadOnlyList<TextEdit>)[.. change.Changes.Select(change.Document.Source.EditOf)]));
    }
}
