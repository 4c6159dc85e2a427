namespace PreExhaust.LanguageServer.Protocol;

/// <summary>A message about a place.</summary>
internal sealed record ReportedDiagnostic(
    TextRange Range,
    int Severity,
    string Code,
    string Source,
    string Message,
    CodeDescription? CodeDescription = null,
    IReadOnlyList<int>? Tags = null,
    IReadOnlyList<DiagnosticRelatedInformation>? RelatedInformation = null);
