using System.Text.Json;
using System.Text.Json.Serialization;
using PreExhaust.Analysis;

namespace PreExhaust.Cli.Reporting;

[JsonSourceGenerationOptions(
    WriteIndented = true,
    NewLine = "\n",
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    Converters = [typeof(SeverityNames), typeof(JsonStringEnumConverter<EvidenceGrade>)])]
[JsonSerializable(typeof(Report))]
[JsonSerializable(typeof(BaselineFile))]
internal sealed partial class ReportJsonContext : JsonSerializerContext
{
    private sealed class SeverityNames() : JsonStringEnumConverter<Severity>(JsonNamingPolicy.CamelCase);
}
