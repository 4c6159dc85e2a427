namespace PreExhaust.LanguageServer.Protocol;

/// <summary>Lines that can be hidden.</summary>
internal sealed record FoldingRange(int StartLine, int EndLine);
