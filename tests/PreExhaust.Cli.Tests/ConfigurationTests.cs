using System.Text.Json;
using PreExhaust.Tests.Shared;

namespace PreExhaust.Cli.Tests;

public sealed class ConfigurationTests : IDisposable
{
    private const string Warns = """
        goal strength
        session Upper
        Triceps Pushdown: 4x10 RIR 0, rest 60s
        Barbell Bench Press: 5x5 80%, rest 3min
        """;

    private const string Hints = """
        session Legs
        Leg Extension: 2x12 RIR 0, rest 30s
          intent pre-exhaust quads
        Leg Press: 3x10 RIR 2, rest 2min
        """;

    private readonly TemporaryFolder _folder = new();

    public ConfigurationTests() => _folder.Write(".editorconfig", "root = true\n");

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("error", "error", 1)]
    [InlineData("suggestion", "info", 0)]
    [InlineData("default", "warning", 0)]
    public void A_section_says_how_loud_a_rule_is(string word, string shown, int exitCode)
    {
        Configure($"dotnet_diagnostic.PEX1001.severity = {word}");
        _folder.Write("plans/upper.workout", Warns);

        var run = InProcess.Run(_folder.Path, "check", "plans");

        Assert.Equal(exitCode, run.ExitCode);
        Assert.StartsWith($"plans/upper.workout(3,1): {shown} PEX1001: ", run.Output, StringComparison.Ordinal);
        Assert.Equal($"1 file checked: {(shown == "info" ? "1 info" : $"1 {shown}")}", run.Error.TrimEnd());
    }

    [Fact]
    public void A_rule_that_is_off_says_nothing_and_may_be_allowed_all_the_same()
    {
        Configure("dotnet_diagnostic.PEX1001.severity = none");
        _folder.Write("upper.workout", "allow PEX1001: arms are the priority\n" + Warns);

        Assert.Equal((0, ""), Checked(".", "--fail-on", "hint"));
    }

    [Fact]
    public void Folders_configure_themselves_up_to_a_root()
    {
        Configure("dotnet_diagnostic.PEX1001.severity = error");
        _folder.Write("inner/.editorconfig", "[*.workout]\ndotnet_diagnostic.PEX1001.severity = suggestion\n");
        _folder.Write("rooted/.editorconfig", "root = true\n");
        _folder.Write("a.workout", Warns);
        _folder.Write("inner/deep/b.workout", Warns);
        _folder.Write("inner/c.workout", Warns);
        _folder.Write("rooted/deep/d.workout", Warns);

        var lines = InProcess.Run(_folder.Path, "check", ".").Output.TrimEnd().Split('\n');

        Assert.Equal(
            [
                "a.workout(3,1): error PEX1001",
                "inner/c.workout(3,1): info PEX1001",
                "inner/deep/b.workout(3,1): info PEX1001",
                "rooted/deep/d.workout(3,1): warning PEX1001",
            ],
            lines.Select(line => line[..(line.IndexOf("PEX1001", StringComparison.Ordinal) + 7)]));
    }

    [Fact]
    public void Standard_input_is_a_file_of_the_working_directory()
    {
        Configure("dotnet_diagnostic.PEX1001.severity = error");

        var run = InProcess.Run(_folder.Path, System.Text.Encoding.UTF8.GetBytes(Warns), false, "check", "-");

        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith("<stdin>(3,1): error PEX1001: ", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_mistake_is_said_once_at_its_line_however_many_files_it_is_for()
    {
        Configure("PEX4002.most_weekly_sets = plenty");
        _folder.Write("plans/a.workout", "Bench Press: 3x5");
        _folder.Write("plans/b.workout", "Bench Press: 3x5");

        var (exitCode, output) = Checked("plans", "plans/a.workout", "--fail-on", "warning");

        Assert.Equal(1, exitCode);
        Assert.Equal(
            ".editorconfig(3,28): warning PEX0213: 'plenty' is no number; 32 holds. Write it like 12 or 2.5.\n",
            output);
    }

    [Fact]
    public void Json_has_the_effective_severity()
    {
        Configure("dotnet_diagnostic.PEX1001.severity = error");
        _folder.Write("upper.workout", Warns);

        using var report = JsonDocument.Parse(InProcess.Run(_folder.Path, "check", ".", "--format", "json").Output);

        Assert.Equal("error", report.RootElement.GetProperty("diagnostics")[0].GetProperty("severity").GetString());
    }

    [Fact]
    public void A_hint_is_for_programs_until_it_is_raised_or_asked_for()
    {
        _folder.Write("legs.workout", Hints);
        Assert.Equal((0, ""), Checked("."));
        Assert.Contains("\"hint\"", Checked(".", "--format", "json").Output, StringComparison.Ordinal);
        var asked = Checked(".", "--fail-on", "hint");
        Assert.Equal(1, asked.ExitCode);
        Assert.Contains(": hint PEX2006: ", asked.Output, StringComparison.Ordinal);

        Configure("preexhaust_preset = strict");

        Assert.Contains(": info PEX2006: ", Checked(".").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_configuration_that_cannot_be_read_stops_nothing_and_returns_2()
    {
        File.Delete(Path.Combine(_folder.Path, ".editorconfig"));
        File.CreateSymbolicLink(Path.Combine(_folder.Path, ".editorconfig"), "gone");
        _folder.Write("upper.workout", Warns);
        var run = InProcess.Run(_folder.Path, "check", ".");

        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith("upper.workout(3,1): warning PEX1001: ", run.Output, StringComparison.Ordinal);
        Assert.StartsWith("preexhaust: .editorconfig: cannot be read: ", run.Error, StringComparison.Ordinal);
    }

    private void Configure(string line) => _folder.Write(".editorconfig", $"root = true\n[*.workout]\n{line}\n");

    private (int ExitCode, string Output) Checked(params string[] args)
    {
        var run = InProcess.Run(_folder.Path, ["check", .. args]);
        return (run.ExitCode, run.Output);
    }
}
