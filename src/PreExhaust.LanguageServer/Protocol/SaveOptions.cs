namespace PreExhaust.LanguageServer.Protocol;

/// <summary>What is sent when a document is saved.</summary>
internal sealed record SaveOptions(bool IncludeText);
