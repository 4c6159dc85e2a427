namespace PreExhaust.LanguageServer.Protocol;

/// <summary>Something to read between the signs of a document.</summary>
internal sealed record InlayHint(Position Position, string Label, string Tooltip, bool PaddingLeft);
