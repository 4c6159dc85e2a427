namespace PreExhaust.LanguageServer.Protocol;

/// <summary>A document.</summary>
internal sealed record TextDocumentIdentifier(string Uri);
