namespace PreExhaust.LanguageServer.Protocol;

/// <summary>A piece of a document that has a name.</summary>
internal sealed record DocumentSymbol(
    string Name,
    int Kind,
    TextRange Range,
    TextRange SelectionRange,
    IReadOnlyList<DocumentSymbol> Children);
