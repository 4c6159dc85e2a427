using System.Text.Json;
using System.Text.Json.Serialization;
using PreExhaust.Plans;

namespace CoachApi.Contracts;

/// <summary>Weights stand in JSON as lifters write them: <c>"62.5kg"</c>.</summary>
internal sealed class MassConverter : JsonConverter<Mass>
{
    public override Mass Read(ref Utf8JsonReader reader, Type type, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String && Mass.TryParse(reader.GetString(), out var mass)
            ? mass
            : throw new JsonException("A weight is written such as \"62.5kg\" or \"135lb\".");

    public override void Write(Utf8JsonWriter writer, Mass value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.ToString());
}
