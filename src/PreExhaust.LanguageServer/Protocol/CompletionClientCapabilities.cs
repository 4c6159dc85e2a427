namespace PreExhaust.LanguageServer.Protocol;

/// <summary>What the client understands about completions.</summary>
internal sealed record CompletionClientCapabilities(CompletionItemClientCapabilities? CompletionItem = null);
