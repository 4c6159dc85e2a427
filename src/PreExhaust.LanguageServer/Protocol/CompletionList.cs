namespace PreExhaust.LanguageServer.Protocol;

/// <summary>What may stand at a place.</summary>
internal sealed record CompletionList(bool IsIncomplete, IReadOnlyList<CompletionItem> Items);
