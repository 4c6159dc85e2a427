using System.Text.Json;
using System.Text.Json.Serialization;
using PreExhaust.Plans.Json;

namespace PreExhaust.Progression.Json;

/// <summary>Lets serializers write states, and read them, as <see cref="ProgramStateJson"/> does.</summary>
public sealed class StateConverter : JsonConverter<ProgramState>
{
    /// <inheritdoc />
    public override ProgramState Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        using var document = JsonDocument.ParseValue(ref reader);
        return Foreign.Read(document, ProgramStateJson.Deserialize);
    }

    /// <inheritdoc />
    public override void Write(Utf8JsonWriter writer, ProgramState value, JsonSerializerOptions options) =>
        JsonSerializer.Serialize(writer, StateDocument.Of(value), StateJsonContext.Default.StateDocument);
}
