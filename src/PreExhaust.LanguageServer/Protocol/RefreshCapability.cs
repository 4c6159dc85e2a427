namespace PreExhaust.LanguageServer.Protocol;

/// <summary>Whether the server may tell the client to ask again.</summary>
internal sealed record RefreshCapability(bool? RefreshSupport = null);
