namespace PreExhaust.LanguageServer.Protocol;

/// <summary>What the client understands about the workspace.</summary>
internal sealed record WorkspaceClientCapabilities(
    DynamicRegistrationCapability? DidChangeWatchedFiles = null,
    RefreshCapability? Diagnostics = null);
