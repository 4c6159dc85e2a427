namespace PreExhaust.LanguageServer.Protocol;

/// <summary>Whether the server may ask for something later.</summary>
internal sealed record DynamicRegistrationCapability(bool? DynamicRegistration = null);
