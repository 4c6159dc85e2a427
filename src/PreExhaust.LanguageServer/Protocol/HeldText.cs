namespace PreExhaust.LanguageServer.Protocol;

/// <summary>The text of a document as the server has it.</summary>
internal sealed record HeldText(string Text, int? Version = null);
