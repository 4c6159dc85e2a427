using System.Text.RegularExpressions;
using PreExhaust.Tests.Shared;

namespace PreExhaust.Package.Tests.Recipes;

/// <summary>Lines that editors and services make problems of.</summary>
[Collection(nameof(Workspace))]
public sealed partial class ProblemMatcherTests(PackedPackage package) : IClassFixture<PackedPackage>
{
    [Fact]
    public async Task A_build_writes_what_both_matchers_read()
    {
        var consumer = package.NewConsumer();
        consumer.Write("Program.cs", "System.Console.WriteLine(Push.Plan);");
        consumer.Write("push.workout", Recipe.Bad);

        var build = await consumer.Dotnet("build", "-clp:NoSummary", "-nologo");

        // A summary at the end says it once more.
        var lines = build.Output.Split('\n').Where(l => l.Contains("PEX1001", StringComparison.Ordinal));
        var line = Assert.Single(lines.Select(l => l.Trim()).Distinct());
        var file = Path.Combine(consumer.Folder, "push.workout");
        Assert.Equal([file, "3,1", "warning", "PEX1001"], Groups(MsCompile(), line, 1, 2, 4, 5));
        Assert.Equal([file, "3", "warning", "PEX1001"], Groups(SetupDotnet(), line, 1, 2, 3, 4));
        Assert.StartsWith("Triceps Pushdown tires", Groups(SetupDotnet(), line, 5)[0], StringComparison.Ordinal);
        Assert.EndsWith("Gym.csproj", Groups(SetupDotnet(), line, 6)[0], StringComparison.Ordinal);
    }

    [ToolFact("bash")]
    public async Task A_check_writes_what_the_editor_reads()
    {
        var workspace = package.NewWorkspace();
        await workspace.InstallTool();
        workspace.Write("plans/push.workout", Recipe.Bad + "Bench Pres: 3x5 75%\n");

        var lines = (await workspace.Bash("preexhaust check .")).Output.Trim().Split('\n');

        Assert.Equal(
            [["plans/push.workout", "3,1", "warning", "PEX1001"], ["plans/push.workout", "5,1", "error", "PEX0101"]],
            lines.Select(line => Groups(MsCompile(), line, 1, 2, 4, 5)));
    }

    private static string[] Groups(Regex matcher, string line, params int[] numbers)
    {
        var match = matcher.Match(line);
        return [.. numbers.Select(number => match.Groups[number].Value)];
    }

    /// <summary><c>$msCompile</c> of Visual Studio Code: file, place, severity (4), code (5), message (6).</summary>
    [GeneratedRegex(@"^\s*(?:\s*\d+>)?(\S.*?)(?:\((\d+|\d+,\d+|\d+,\d+,\d+,\d+)\))?\s*:\s+(?:(\S+)\s+)?"
        + @"((?:fatal +)?error|warning|info)\s+(\w+\d+)?\s*:\s*(.*)$")]
    private static partial Regex MsCompile();

    /// <summary>What actions/setup-dotnet registers: file, line, severity, code, message, project.</summary>
    [GeneratedRegex(@"^(.*)\((\d+)(?:,\d+|,\d+,\d+)?\):\s+(error|warning)\s+"
        + @"([a-zA-Z]+(?<!MSB)\d+):\s*(.*?)\s+\[(.*?)\]$")]
    private static partial Regex SetupDotnet();
}
