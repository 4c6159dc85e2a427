namespace PreExhaust.LanguageServer.Protocol;

/// <summary><c>textDocument/rename</c></summary>
internal sealed record RenameParams(TextDocumentIdentifier TextDocument, Position Position, string NewName)
    : IDocumentParams;
