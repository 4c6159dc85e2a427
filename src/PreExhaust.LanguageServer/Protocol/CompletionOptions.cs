namespace PreExhaust.LanguageServer.Protocol;

/// <summary>The signs after which the client asks.</summary>
internal sealed record CompletionOptions(IReadOnlyList<string> TriggerCharacters);
