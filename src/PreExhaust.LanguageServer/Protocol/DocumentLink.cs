namespace PreExhaust.LanguageServer.Protocol;

/// <summary>A place that leads to a page.</summary>
internal sealed record DocumentLink(TextRange Range, string Target);
