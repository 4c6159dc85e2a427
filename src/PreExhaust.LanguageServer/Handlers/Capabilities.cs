using PreExhaust.LanguageServer.Protocol;

namespace PreExhaust.LanguageServer.Handlers;

/// <summary>What the server tells clients that it can.</summary>
internal static class Capabilities
{
    private const int Incremental = 2;

    public static ServerCapabilities Server { get; } = new(
        PositionEncoding: "utf-16",
        TextDocumentSync: new(OpenClose: true, Change: Incremental, Save: new(IncludeText: false)),
        DiagnosticProvider: new(Publisher.Source, InterFileDependencies: true, WorkspaceDiagnostics: false),
        DocumentFormattingProvider: true,
        DocumentRangeFormattingProvider: true,
        DocumentOnTypeFormattingProvider: new("\n"),
        CodeActionProvider: new([CodeActionHandler.QuickFix, CodeActionHandler.FixAll]),
        HoverProvider: true,
        DocumentSymbolProvider: true,
        FoldingRangeProvider: true,
        SelectionRangeProvider: true,
        SemanticTokensProvider: new(ColourHandler.Legend, Full: true, Range: true),
        CompletionProvider: CompletionHandler.Options,
        DefinitionProvider: true,
        ReferencesProvider: true,
        DocumentHighlightProvider: true,
        WorkspaceSymbolProvider: true,
        RenameProvider: new(PrepareProvider: true),
        DocumentLinkProvider: new(ResolveProvider: false),
        InlayHintProvider: true,
        CodeLensProvider: new(ResolveProvider: false),
        Workspace: new(new(Supported: true, ChangeNotifications: true)));
}
