using System.Text.Json;
using System.Text.Json.Serialization;

namespace PreExhaust.Plans.Json;

/// <summary>Lets serializers write plans, and read them, as <see cref="PlanJson"/> does.</summary>
public sealed class PlanConverter : JsonConverter<TrainingPlan>
{
    /// <inheritdoc />
    public override TrainingPlan Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        using var document = JsonDocument.ParseValue(ref reader);
        return Foreign.Read(document, PlanJson.Deserialize);
    }

    /// <inheritdoc />
    public override void Write(Utf8JsonWriter writer, TrainingPlan value, JsonSerializerOptions options) =>
        PlanJson.Write(new(writer), value);
}
