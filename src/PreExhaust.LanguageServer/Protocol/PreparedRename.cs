namespace PreExhaust.LanguageServer.Protocol;

/// <summary>The name that would be changed.</summary>
internal sealed record PreparedRename(TextRange Range, string Placeholder);
