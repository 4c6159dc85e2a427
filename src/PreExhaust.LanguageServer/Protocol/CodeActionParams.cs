namespace PreExhaust.LanguageServer.Protocol;

/// <summary><c>textDocument/codeAction</c></summary>
internal sealed record CodeActionParams(
    TextDocumentIdentifier TextDocument,
    TextRange Range,
    CodeActionContext? Context = null)
    : IDocumentParams;
