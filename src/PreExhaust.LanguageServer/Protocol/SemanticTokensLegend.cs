namespace PreExhaust.LanguageServer.Protocol;

/// <summary>The names of types and modifiers.</summary>
internal sealed record SemanticTokensLegend(
    IReadOnlyList<string> TokenTypes,
    IReadOnlyList<string> TokenModifiers);
