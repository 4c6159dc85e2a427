namespace PreExhaust.LanguageServer.Protocol;

/// <summary>Changes of documents, by URI.</summary>
internal sealed record WorkspaceEdit(IReadOnlyDictionary<string, IReadOnlyList<TextEdit>> Changes);
