namespace PreExhaust.LanguageServer.Protocol;

/// <summary><c>textDocument/inlayHint</c></summary>
internal sealed record InlayHintParams(TextDocumentIdentifier TextDocument, TextRange Range)
    : IDocumentParams;
