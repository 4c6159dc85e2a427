namespace PreExhaust.LanguageServer.Protocol;

/// <summary>A change that the user may choose.</summary>
internal sealed record CodeAction(
    string Title,
    string Kind,
    WorkspaceEdit Edit,
    IReadOnlyList<ReportedDiagnostic>? Diagnostics = null,
    bool? IsPreferred = null);
