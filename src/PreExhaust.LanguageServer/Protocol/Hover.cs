namespace PreExhaust.LanguageServer.Protocol;

/// <summary>What there is to say about a place.</summary>
internal sealed record Hover(MarkupContent Contents, TextRange? Range = null);
