namespace PreExhaust.LanguageServer.Protocol;

/// <summary>How links are asked for.</summary>
internal sealed record DocumentLinkOptions(bool ResolveProvider);
