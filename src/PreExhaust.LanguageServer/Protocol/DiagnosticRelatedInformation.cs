namespace PreExhaust.LanguageServer.Protocol;

/// <summary>Another place that a message involves.</summary>
internal sealed record DiagnosticRelatedInformation(Location Location, string Message);
