namespace PreExhaust.LanguageServer.Protocol;

/// <summary>Folders that came and went.</summary>
internal sealed record WorkspaceFoldersChangeEvent(
    IReadOnlyList<WorkspaceFolder> Added,
    IReadOnlyList<WorkspaceFolder> Removed);
