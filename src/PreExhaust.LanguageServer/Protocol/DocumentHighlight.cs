namespace PreExhaust.LanguageServer.Protocol;

/// <summary>A place that names the same.</summary>
internal sealed record DocumentHighlight(TextRange Range);
