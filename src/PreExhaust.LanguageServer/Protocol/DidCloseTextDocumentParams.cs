namespace PreExhaust.LanguageServer.Protocol;

/// <summary><c>textDocument/didClose</c></summary>
internal sealed record DidCloseTextDocumentParams(TextDocumentIdentifier TextDocument);
