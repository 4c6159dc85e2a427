namespace PreExhaust.LanguageServer.Protocol;

/// <summary>The page that explains a message.</summary>
internal sealed record CodeDescription(string Href);
