namespace PreExhaust.LanguageServer.Protocol;

/// <summary>What the client wants of code actions.</summary>
internal sealed record CodeActionContext(IReadOnlyList<string>? Only = null);
