namespace PreExhaust.LanguageServer.Protocol;

/// <summary>A text and how it is written.</summary>
internal sealed record MarkupContent(string Kind, string Value);
