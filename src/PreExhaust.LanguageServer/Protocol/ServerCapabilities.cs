namespace PreExhaust.LanguageServer.Protocol;

/// <summary>What the server can do.</summary>
internal sealed record ServerCapabilities(
    string PositionEncoding,
    TextDocumentSyncOptions TextDocumentSync,
    DiagnosticOptions DiagnosticProvider,
    bool DocumentFormattingProvider,
    bool DocumentRangeFormattingProvider,
    OnTypeFormattingOptions DocumentOnTypeFormattingProvider,
    CodeActionOptions CodeActionProvider,
    WorkspaceOptions Workspace);
