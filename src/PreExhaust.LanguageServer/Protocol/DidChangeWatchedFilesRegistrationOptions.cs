namespace PreExhaust.LanguageServer.Protocol;

/// <summary>The files to watch.</summary>
internal sealed record DidChangeWatchedFilesRegistrationOptions(IReadOnlyList<WatchedPattern> Watchers);
