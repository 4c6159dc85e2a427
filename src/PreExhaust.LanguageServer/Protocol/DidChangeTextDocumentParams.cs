namespace PreExhaust.LanguageServer.Protocol;

/// <summary><c>textDocument/didChange</c></summary>
internal sealed record DidChangeTextDocumentParams(
    VersionedTextDocumentIdentifier TextDocument,
    IReadOnlyList<TextDocumentContentChangeEvent> ContentChanges);
