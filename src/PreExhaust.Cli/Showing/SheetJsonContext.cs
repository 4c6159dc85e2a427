using System.Text.Json.Serialization;

namespace PreExhaust.Cli.Showing;

[JsonSourceGenerationOptions(
    WriteIndented = true,
    NewLine = "\n",
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(WeekOutput))]
internal sealed partial class SheetJsonContext : JsonSerializerContext;
