namespace PreExhaust.LanguageServer.Protocol;

/// <summary>The kinds of code actions that the server offers.</summary>
internal sealed record CodeActionOptions(IReadOnlyList<string> CodeActionKinds);
