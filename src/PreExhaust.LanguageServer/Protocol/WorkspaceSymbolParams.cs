namespace PreExhaust.LanguageServer.Protocol;

/// <summary><c>workspace/symbol</c></summary>
internal sealed record WorkspaceSymbolParams(string Query);
