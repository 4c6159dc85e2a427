namespace PreExhaust.LanguageServer.Protocol;

/// <summary>What the server does for folders.</summary>
internal sealed record WorkspaceOptions(WorkspaceFoldersServerCapabilities WorkspaceFolders);
