namespace PreExhaust.LanguageServer.Protocol;

/// <summary>A change of a range, or of everything where there is none.</summary>
internal sealed record TextDocumentContentChangeEvent(string Text, TextRange? Range = null);
