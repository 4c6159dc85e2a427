namespace PreExhaust.LanguageServer.Protocol;

/// <summary><c>textDocument/selectionRange</c></summary>
internal sealed record SelectionRangeParams(
    TextDocumentIdentifier TextDocument,
    IReadOnlyList<Position> Positions)
    : IDocumentParams;
