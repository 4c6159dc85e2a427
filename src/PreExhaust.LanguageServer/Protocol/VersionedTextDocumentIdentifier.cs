namespace PreExhaust.LanguageServer.Protocol;

/// <summary>A version of a document.</summary>
internal sealed record VersionedTextDocumentIdentifier(string Uri, int Version);
