using PreExhaust.LanguageServer.Connection;
using PreExhaust.LanguageServer.Handlers;
using PreExhaust.LanguageServer.Workspace;

namespace PreExhaust.LanguageServer;

/// <summary>Serves an editor over two streams.</summary>
public static class WorkoutLanguageServer
{
    /// <summary>
    /// Serves until the client says <c>exit</c> or is gone. Gives what the process is to return: 0 after
    /// <c>shutdown</c>, else 1.
    /// </summary>
    /// <param name="input">What the client writes.</param>
    /// <param name="output">What the client reads; nothing else may be written there.</param>
    /// <param name="version">The version that the client is told.</param>
    public static async Task<int> Run(Stream input, Stream output, string version)
    {
        var lifecycle = new Lifecycle();
        var messages = new MessageHandler(output, input, JsonFormatter.Create(), lifecycle);
        using var endpoint = new Endpoint(messages);
        var documents = new Documents();
        using var publisher = new Publisher(endpoint, documents);
        var session = new SessionHandler(endpoint, documents, publisher, version);
        session.Register();
        new SyncHandler(endpoint, documents, publisher).Register();
        new DiagnosticHandler(endpoint, documents).Register();
        new FormattingHandler(endpoint, documents).Register();
        new CodeActionHandler(endpoint, documents).Register();
        new HoverHandler(endpoint, documents).Register();
        new CompletionHandler(endpoint, documents, publisher).Register();
        new NavigationHandler(endpoint, documents).Register();
        new WorkspaceSymbolHandler(endpoint, documents).Register();
        new MarginHandler(endpoint, documents).Register();
        new PreviewHandler(endpoint, documents).Register();
        new StructureHandler(endpoint, documents).Register();
        new ColourHandler(endpoint, documents).Register();
        new ExplainHandler(endpoint).Register();

        endpoint.StartListening();
        await Task.WhenAny(session.Exit, endpoint.Completion);
        if (session.Exit.IsCompleted)
            await messages.Answered();
        return lifecycle.IsShutDown ? 0 : 1;
    }
}
