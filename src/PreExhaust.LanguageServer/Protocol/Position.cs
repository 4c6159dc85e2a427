namespace PreExhaust.LanguageServer.Protocol;

/// <summary>A place: line and UTF-16 unit in it, both from 0.</summary>
internal sealed record Position(int Line, int Character);
