using System.Text.Json.Serialization;

namespace PreExhaust.LanguageServer.Protocol;

/// <summary>What a code lens shows; there is nothing to do.</summary>
internal sealed record Command(string Title, [property: JsonPropertyName("command")] string Name);
