using PreExhaust.LanguageServer.Connection;
using PreExhaust.LanguageServer.Protocol;
using PreExhaust.LanguageServer.Workspace;

namespace PreExhaust.LanguageServer.Handlers;

/// <summary>The beginning and the end of a session, and the folders and files that the editor tells of.</summary>
internal sealed class SessionHandler(Endpoint endpoint, Documents documents, Publisher publisher, string version)
{
    private readonly TaskCompletionSource _exit = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private ClientCapabilities _client = new();

    /// <summary>Ends when the client says so.</summary>
    public Task Exit => _exit.Task;

    public void Register()
    {
        endpoint.Answer<InitializeParams>("initialize", (parameters, _) => Task.FromResult<object?>(Start(parameters)));
        endpoint.On<Nothing>("initialized", _ => Watch());
        endpoint.Answer<Nothing>("shutdown", (_, _) => Task.FromResult<object?>(null));
        endpoint.On<Nothing>("exit", _ => _exit.TrySetResult());
        endpoint.On<DidChangeWorkspaceFoldersParams>("workspace/didChangeWorkspaceFolders", ChangeFolders);
        endpoint.On<DidChangeWatchedFilesParams>("workspace/didChangeWatchedFiles", Reread);
    }

    private InitializeResult Start(InitializeParams parameters)
    {
        _client = parameters.Capabilities ?? _client;
        var root = parameters.RootUri is { } uri ? new WorkspaceFolder[] { new(uri) } : [];
        foreach (var folder in parameters.WorkspaceFolders ?? root)
            documents.AddFolder(folder.Uri);
        publisher.Start(_client);
        return new(Capabilities.Server, new("preexhaust", version));
    }

    /// <summary>Asks the client to watch the files, if it can; else they are read again when one is saved.</summary>
    private void Watch()
    {
        if (_client.Workspace?.DidChangeWatchedFiles?.DynamicRegistration != true)
            return;
        var options = new DidChangeWatchedFilesRegistrationOptions([new("**/*.workout"), new("**/.editorconfig")]);
        Registration[] registrations = [new("files", "workspace/didChangeWatchedFiles", options)];
        _ = endpoint.Ask(
            "client/registerCapability", new Dictionary<string, object?> { ["registrations"] = registrations });
    }

    private void ChangeFolders(DidChangeWorkspaceFoldersParams parameters)
    {
        foreach (var folder in parameters.Event.Removed)
            documents.RemoveFolder(folder.Uri);
        foreach (var folder in parameters.Event.Added)
            documents.AddFolder(folder.Uri);
        publisher.Wake();
    }

    private void Reread(DidChangeWatchedFilesParams parameters)
    {
        foreach (var change in parameters.Changes)
            documents.Reread(change.Uri);
        publisher.Wake();
    }
}
