namespace PreExhaust.LanguageServer.Protocol;

/// <summary>What the client understands about documents.</summary>
internal sealed record TextDocumentClientCapabilities(
    PublishDiagnosticsClientCapabilities? PublishDiagnostics = null,
    DynamicRegistrationCapability? Diagnostic = null,
    CompletionClientCapabilities? Completion = null);
