namespace PreExhaust.LanguageServer.Protocol;

/// <summary>A file that came (1), changed (2) or went (3).</summary>
internal sealed record FileEvent(string Uri, int Type);
