namespace PreExhaust.LanguageServer.Protocol;

/// <summary>Five numbers a token: lines and columns from the one before, length, type, modifiers.</summary>
internal sealed record SemanticTokens(IReadOnlyList<int> Data);
