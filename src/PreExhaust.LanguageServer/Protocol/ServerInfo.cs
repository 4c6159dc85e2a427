namespace PreExhaust.LanguageServer.Protocol;

/// <summary>The name and version of the server.</summary>
internal sealed record ServerInfo(string Name, string Version);
