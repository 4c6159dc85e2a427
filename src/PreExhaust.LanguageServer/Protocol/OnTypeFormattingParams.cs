namespace PreExhaust.LanguageServer.Protocol;

/// <summary><c>textDocument/onTypeFormatting</c></summary>
internal sealed record OnTypeFormattingParams(
    TextDocumentIdentifier TextDocument,
    Position Position,
    string Ch)
    : IDocumentParams;
