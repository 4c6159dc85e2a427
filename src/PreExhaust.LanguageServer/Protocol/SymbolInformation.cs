namespace PreExhaust.LanguageServer.Protocol;

/// <summary>A piece of a document of the project.</summary>
internal sealed record SymbolInformation(
    string Name,
    int Kind,
    Location Location,
    string? ContainerName = null);
