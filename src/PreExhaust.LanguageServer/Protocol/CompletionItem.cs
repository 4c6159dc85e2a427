namespace PreExhaust.LanguageServer.Protocol;

/// <summary>Something that may stand at a place.</summary>
internal sealed record CompletionItem(
    string Label,
    int Kind,
    string SortText,
    int InsertTextFormat,
    TextEdit TextEdit,
    string? Detail = null,
    string? FilterText = null);
