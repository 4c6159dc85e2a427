namespace PreExhaust.LanguageServer.Protocol;

/// <summary><c>textDocument/didSave</c></summary>
internal sealed record DidSaveTextDocumentParams(TextDocumentIdentifier TextDocument);
