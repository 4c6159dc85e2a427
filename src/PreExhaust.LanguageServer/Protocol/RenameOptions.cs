namespace PreExhaust.LanguageServer.Protocol;

/// <summary>How names are changed.</summary>
internal sealed record RenameOptions(bool PrepareProvider);
