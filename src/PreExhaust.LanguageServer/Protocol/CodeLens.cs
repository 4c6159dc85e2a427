namespace PreExhaust.LanguageServer.Protocol;

/// <summary>A line to read above a line.</summary>
internal sealed record CodeLens(TextRange Range, Command Command);
