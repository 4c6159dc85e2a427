namespace PreExhaust.LanguageServer.Protocol;

/// <summary>The signs after which the server formats.</summary>
internal sealed record OnTypeFormattingOptions(string FirstTriggerCharacter);
