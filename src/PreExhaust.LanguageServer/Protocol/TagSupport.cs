namespace PreExhaust.LanguageServer.Protocol;

/// <summary>The tags that the client knows.</summary>
internal sealed record TagSupport(IReadOnlyList<int>? ValueSet = null);
