namespace PreExhaust.LanguageServer.Protocol;

/// <summary><c>workspace/didChangeWatchedFiles</c></summary>
internal sealed record DidChangeWatchedFilesParams(IReadOnlyList<FileEvent> Changes);
