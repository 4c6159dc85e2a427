using PreExhaust.LanguageServer.Connection;
using PreExhaust.LanguageServer.Protocol;
using PreExhaust.LanguageServer.Workspace;

namespace PreExhaust.LanguageServer.Handlers;

/// <summary>Keeps the documents as the editor has them.</summary>
internal sealed class SyncHandler(Endpoint endpoint, Documents documents, Publisher publisher)
{
    public void Register()
    {
        endpoint.On<DidOpenTextDocumentParams>("textDocument/didOpen", parameters => Do(() =>
            documents.OpenDocument(
                parameters.TextDocument.Uri, parameters.TextDocument.Version, parameters.TextDocument.Text)));
        endpoint.On<DidChangeTextDocumentParams>("textDocument/didChange", parameters => Do(() =>
            documents.Change(
                parameters.TextDocument.Uri, parameters.TextDocument.Version, parameters.ContentChanges)));
        endpoint.On<DidCloseTextDocumentParams>("textDocument/didClose", parameters => Do(() =>
            documents.Close(parameters.TextDocument.Uri)));
        endpoint.On<DidSaveTextDocumentParams>("textDocument/didSave", _ => Do(() =>
        {
            if (!publisher.ClientWatchesFiles)
                documents.Rescan();
        }));
    }

    private void Do(Action change)
    {
        change();
        publisher.Wake();
    }
}
