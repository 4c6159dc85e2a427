namespace PreExhaust.LanguageServer.Protocol;

/// <summary>What the client understands about one completion.</summary>
internal sealed record CompletionItemClientCapabilities(bool? SnippetSupport = null);
