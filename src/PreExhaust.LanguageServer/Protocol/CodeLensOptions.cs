namespace PreExhaust.LanguageServer.Protocol;

/// <summary>How code lenses are asked for.</summary>
internal sealed record CodeLensOptions(bool ResolveProvider);
