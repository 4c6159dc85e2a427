namespace PreExhaust.LanguageServer.Protocol;

/// <summary>How diagnostics are asked for.</summary>
internal sealed record DiagnosticOptions(
    string Identifier,
    bool InterFileDependencies,
    bool WorkspaceDiagnostics);
