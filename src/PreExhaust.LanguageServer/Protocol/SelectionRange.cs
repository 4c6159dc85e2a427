namespace PreExhaust.LanguageServer.Protocol;

/// <summary>A range, and the one around it.</summary>
internal sealed record SelectionRange(TextRange Range, SelectionRange? Parent = null);
