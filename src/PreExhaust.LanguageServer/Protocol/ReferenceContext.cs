namespace PreExhaust.LanguageServer.Protocol;

/// <summary>What the client wants of references.</summary>
internal sealed record ReferenceContext(bool IncludeDeclaration);
