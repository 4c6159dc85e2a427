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
    bool HoverProvider,
    bool DocumentSymbolProvider,
    bool FoldingRangeProvider,
    bool SelectionRangeProvider,
    SemanticTokensOptions SemanticTokensProvider,
    CompletionOptions CompletionProvider,
    bool DefinitionProvider,
    bool ReferencesProvider,
    bool DocumentHighlightProvider,
    bool WorkspaceSymbolProvider,
    RenameOptions RenameProvider,
    DocumentLinkOptions DocumentLinkProvider,
    bool InlayHintProvider,
    CodeLensOptions CodeLensProvider,
    WorkspaceOptions Workspace);
