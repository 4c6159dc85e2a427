namespace PreExhaust.LanguageServer.Protocol;

/// <summary>The types of tokens, and what can be asked for.</summary>
internal sealed record SemanticTokensOptions(SemanticTokensLegend Legend, bool Full, bool Range);
