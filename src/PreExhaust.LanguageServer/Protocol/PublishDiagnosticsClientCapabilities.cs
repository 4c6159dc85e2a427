namespace PreExhaust.LanguageServer.Protocol;

/// <summary>What the client understands about diagnostics.</summary>
internal sealed record PublishDiagnosticsClientCapabilities(
    bool? RelatedInformation = null,
    TagSupport? TagSupport = null,
    bool? CodeDescriptionSupport = null);
