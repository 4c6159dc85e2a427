namespace PreExhaust.LanguageServer.Protocol;

/// <summary><c>initialize</c></summary>
internal sealed record InitializeParams(
    string? RootUri = null,
    IReadOnlyList<WorkspaceFolder>? WorkspaceFolders = null,
    ClientCapabilities? Capabilities = null);
