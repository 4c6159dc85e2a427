namespace PreExhaust.LanguageServer.Protocol;

/// <summary><c>workspace/didChangeWorkspaceFolders</c></summary>
internal sealed record DidChangeWorkspaceFoldersParams(WorkspaceFoldersChangeEvent Event);
