using System.Text.Json;
using PreExhaust.Tests.Shared;

namespace PreExhaust.Package.Tests;

/// <summary>What code scanning gets is the same from a build and from the command line.</summary>
public sealed class SarifTests(PackedPackage package) : IClassFixture<PackedPackage>
{
    private const string Configuration =
#if DEBUG
        "Debug";
#else
        "Release";
#endif

    private const string Push = """
        session Push

        Triceps Pushdown: 3x12 RIR 0
        Bench Press: 4x6 75%, rest 3min
        """;

    [Fact]
    public async Task Both_name_the_same_ids_at_the_same_places_as_loud()
    {
        var consumer = package.NewConsumer();
        consumer.Write("Program.cs", "System.Console.WriteLine();\n");
        consumer.Write("plans/push.workout", Push);
        consumer.Write("plans/leg day/a,b #1 é.workout", "session A\nSqat: 3x5\nBench Press: 3xQ, rest 60s\n");
        consumer.Write("crlf.workout", "// \U0001F4AA\r\nallow PEX1001: meant\r\nBench Press: 3x5\r\n");
        consumer.Write("loud.workout", "goal hypertrophy\nsession A\nBarbell Row: 3x8 RIR 2, rest 2min\n");
        consumer.Write("empty.workout", "");
        consumer.Write("silent.workout", "program Silent\n" + Push);
        consumer.Write("off.workout", "program Off\n" + Push);
        consumer.Write(".editorconfig", """
            root = true
            [*.workout]
            dotnet_diagnostic.PEX1001.severity = error
            PEX4002.most_weekly_sets = plenty
            [loud.workout]
            PEX4003.most_session_sets = 1
            [silent.workout]
            dotnet_diagnostic.PEX1001.severity = silent
            [off.workout]
            dotnet_diagnostic.PEX1001.severity = none
            """);

        var build = await consumer.Build("-p:ErrorLog=build.sarif%2Cversion=2.1");
        var check = await ProcessRun.Dotnet(
            [
                Repository.PathOf("src", "PreExhaust.Cli", "bin", Configuration, "net10.0", "PreExhaust.Cli.dll"),
                "check", ".", "--format", "sarif",
            ],
            consumer.Folder);

        Assert.Equal((1, 1), (build.ExitCode, check.ExitCode));
        var fromBuild = Results(consumer.Read("build.sarif"), new Uri(consumer.Folder + "/").AbsoluteUri);
        var fromCheck = Results(check.Output, "");
        Assert.Equal(fromCheck, fromBuild);
        Assert.Superset(
            new HashSet<string> { "PEX0002", "PEX0101", "PEX0204", "PEX0213", "PEX0302", "PEX1001", "PEX4003" },
            fromCheck.Select(result => result.Split(' ')[0]).ToHashSet());
        Assert.Equal(["error", "note", "warning"], fromCheck.Select(r => r.Split(' ')[1]).Distinct().Order());
    }

    /// <summary>Each result of ours as one line: id, level, file below a folder, and the region.</summary>
    private static List<string> Results(string sarif, string folder) => [.. JsonDocument.Parse(sarif)
        .RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray()
        .Where(result => Id(result).StartsWith("PEX", StringComparison.Ordinal))
        .Select(result => $"{Id(result)} {result.GetProperty("level").GetString()} {Place(result, folder)}")
        .Order(StringComparer.Ordinal)];

    private static string Id(JsonElement result) => result.GetProperty("ruleId").GetString()!;

    private static string Place(JsonElement result, string folder)
    {
        var place = result.GetProperty("locations")[0].GetProperty("physicalLocation");
        var uri = place.GetProperty("artifactLocation").GetProperty("uri").GetString()!;
        Assert.StartsWith(folder, uri, StringComparison.Ordinal);
        var region = place.GetProperty("region");
        var numbers = new[] { "startLine", "startColumn", "endLine", "endColumn" }
            .Select(name => region.GetProperty(name).GetInt32());
        return $"{Uri.UnescapeDataString(uri[folder.Length..])} {string.Join(',', numbers)}";
    }
}
