namespace PreExhaust.LanguageServer.Protocol;

/// <summary>What is asked of a whole document.</summary>
internal sealed record TextDocumentParams(TextDocumentIdentifier TextDocument) : IDocumentParams;
