namespace PreExhaust.LanguageServer.Protocol;

/// <summary>What the client understands, as far as it changes an answer.</summary>
internal sealed record ClientCapabilities(
    TextDocumentClientCapabilities? TextDocument = null,
    WorkspaceClientCapabilities? Workspace = null);
