namespace PreExhaust.LanguageServer.Protocol;

/// <summary>Some text in the place of some other.</summary>
internal sealed record TextEdit(TextRange Range, string NewText);
