namespace PreExhaust.LanguageServer.Protocol;

/// <summary>A pattern of files to watch.</summary>
internal sealed record WatchedPattern(string GlobPattern);
