namespace PreExhaust.LanguageServer.Protocol;

/// <summary>From a place up to, not including, another.</summary>
internal sealed record TextRange(Position Start, Position End);
