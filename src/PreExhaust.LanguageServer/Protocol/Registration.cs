namespace PreExhaust.LanguageServer.Protocol;

/// <summary>Something the server asks for.</summary>
internal sealed record Registration(
    string Id,
    string Method,
    DidChangeWatchedFilesRegistrationOptions RegisterOptions);
