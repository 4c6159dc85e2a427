namespace PreExhaust.LanguageServer.Protocol;

/// <summary>The diagnostics of a document; without items where nothing has changed.</summary>
internal sealed record DocumentDiagnosticReport(
    string Kind,
    string ResultId,
    IReadOnlyList<ReportedDiagnostic>? Items = null);
