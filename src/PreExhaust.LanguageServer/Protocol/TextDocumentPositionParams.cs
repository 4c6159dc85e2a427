namespace PreExhaust.LanguageServer.Protocol;

/// <summary>What is asked of a place in a document.</summary>
internal sealed record TextDocumentPositionParams(TextDocumentIdentifier TextDocument, Position Position)
    : IDocumentParams;
