namespace PreExhaust.LanguageServer.Protocol;

/// <summary><c>textDocument/diagnostic</c></summary>
internal sealed record DocumentDiagnosticParams(
    TextDocumentIdentifier TextDocument,
    string? PreviousResultId = null)
    : IDocumentParams;
