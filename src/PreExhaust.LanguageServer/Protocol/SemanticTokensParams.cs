namespace PreExhaust.LanguageServer.Protocol;

/// <summary><c>textDocument/semanticTokens</c>, of everything or of a range.</summary>
internal sealed record SemanticTokensParams(TextDocumentIdentifier TextDocument, TextRange? Range = null)
    : IDocumentParams;
