using System.Text.Json;
using NJsonSchema;
using PreExhaust.Tests.Shared;

namespace PreExhaust.Cli.Tests;

public sealed class ReportTests : IDisposable
{
    private const string Plan =
        "session Push\nTriceps Pushdown: 4x10 RIR 0, rest 60s\nBench Press: 5x5 80%\nSqat: 3x5\n";

    private readonly TemporaryFolder _folder = new();

    public ReportTests() => _folder.Write("my plans/a,b.workout", Plan);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Sarif_has_rules_places_fixes_and_fingerprints() => Snapshot.Match(Check("--format", "sarif").Output);

    [Fact]
    public async Task Sarif_is_valid()
    {
        var schema = await JsonSchema.FromFileAsync(Path.Combine(AppContext.BaseDirectory, "sarif-2.1.0.json"));

        Assert.Empty(schema.Validate(Check("--format", "sarif").Output));
        Assert.NotEmpty(schema.Validate("{\"version\":\"2.1.0\"}"));
    }

    [Fact]
    public void Fingerprints_stay_when_lines_move()
    {
        var before = Fingerprints();
        _folder.Write("my plans/a,b.workout", "// A comment.\n\n" + Plan);

        Assert.Equal(before, Fingerprints());
        Assert.Equal(2, before.Distinct().Count());
    }

    [Fact]
    public void GitHub_gets_commands() => Snapshot.Match(Check("--format", "github").Output);

    [Fact]
    public void A_job_of_GitHub_needs_no_option()
    {
        var output = new StringWriter();
        var host = new Host(output, TextWriter.Null, () => Stream.Null, () => Stream.Null, _folder.Path)
        {
            IsGitHubJob = true,
        };

        Assert.Equal(1, new CommandLine(host).Run(["check", "."]));
        Assert.StartsWith("::warning file=", output.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Only_some_ids_are_asked_for_but_errors_of_the_language_stay()
    {
        Assert.Equal(["PEX0101", "PEX1001"], Ids());
        Assert.Equal(["PEX0101"], Ids("--ignore", "pex1001"));
        Assert.Equal(["PEX0101"], Ids("--only", "PEX3001,PEX3006"));
        Assert.Equal(["PEX0101", "PEX1001"], Ids("--only", "PEX1001", "--only", "PEX3001"));
    }

    [Fact]
    public void What_a_baseline_knows_stays_quiet_and_what_is_new_fails()
    {
        var written = Check("--baseline", "known.json", "--write-baseline");
        Assert.Equal((0, ""), (written.ExitCode, written.Output));
        Assert.Equal(0, Check("--baseline", "known.json").ExitCode);

        _folder.Write("my plans/a,b.workout", "// Moved.\n" + Plan + "Sqat: 3x5\n");
        var (exitCode, output, _) = Check("--baseline", "known.json");
        Assert.Equal(1, exitCode);
        Assert.StartsWith("my plans/a,b.workout(6,1): error PEX0101", output, StringComparison.Ordinal);
        Assert.Single(output.TrimEnd().Split('\n'));
    }

    [Theory]
    [InlineData("there is no 'PEX9999'", "--only", "PEX9999")]
    [InlineData("there is no 'PEX1O01'. Did you mean PEX1001? See", "--only", "PEX1O01")]
    [InlineData("--write-baseline goes with --baseline FILE", "--write-baseline")]
    [InlineData("missing.json: cannot be read", "--baseline", "missing.json")]
    [InlineData("broken.json: is no baseline", "--baseline", "broken.json")]
    [InlineData("other.json: is no baseline that this version reads", "--baseline", "other.json")]
    public void Wrong_usage_says_what_is_wrong_and_returns_2(string expected, params string[] args)
    {
        _folder.Write("broken.json", "{");
        _folder.Write("other.json", "{\"version\":7,\"findings\":[]}");
        var (exitCode, _, error) = Check(args);

        Assert.Equal(2, exitCode);
        Assert.Contains(expected, error, StringComparison.Ordinal);
    }

    [Fact]
    public void Many_files_are_reported_in_their_order()
    {
        for (var i = 0; i < 600; i++)
            _folder.Write($"many/{i:000}.workout", "Sqat: 3x5\n");
        var (_, output, error) = InProcess.Run(_folder.Path, "check", "many");

        var files = output.TrimEnd().Split('\n').Select(line => line.Split('(')[0]).ToList();
        Assert.Equal(files.Order(StringComparer.Ordinal), files);
        Assert.Equal("600 files checked: 600 errors", error.Trim());
    }

    private IReadOnlyList<string> Fingerprints()
    {
        var run = JsonDocument.Parse(Check("--format", "sarif").Output).RootElement.GetProperty("runs")[0];
        return [.. run.GetProperty("results").EnumerateArray()
            .Select(result => result.GetProperty("partialFingerprints").GetProperty("preexhaust/v1").GetString()!)];
    }

    private IReadOnlyList<string> Ids(params string[] args) =>
        [.. Check(args).Output.TrimEnd().Split('\n').Select(line => line.Split(' ')[3].TrimEnd(':')).Order()];

    private (int ExitCode, string Output, string Error) Check(params string[] args) =>
        InProcess.Run(_folder.Path, ["check", "my plans", .. args]);
}
