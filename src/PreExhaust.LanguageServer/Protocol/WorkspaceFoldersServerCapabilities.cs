namespace PreExhaust.LanguageServer.Protocol;

/// <summary>How the server takes folders.</summary>
internal sealed record WorkspaceFoldersServerCapabilities(bool Supported, bool ChangeNotifications);
