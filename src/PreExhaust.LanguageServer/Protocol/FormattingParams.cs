namespace PreExhaust.LanguageServer.Protocol;

/// <summary><c>textDocument/formatting</c> and <c>textDocument/rangeFormatting</c></summary>
internal sealed record FormattingParams(TextDocumentIdentifier TextDocument, TextRange? Range = null)
    : IDocumentParams;
