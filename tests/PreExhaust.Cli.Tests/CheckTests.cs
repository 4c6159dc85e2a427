using System.Text.Json;
using PreExhaust.Tests.Shared;

namespace PreExhaust.Cli.Tests;

public sealed class CheckTests : IDisposable
{
    private const string Warns = """
        goal strength
        session Upper
        Triceps Pushdown: 4x10 RIR 0, rest 60s
        Barbell Bench Press: 5x5 80%, rest 3min
        """;

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Text_is_what_compilers_write()
    {
        _folder.Write("plans/upper.workout", Warns);
        _folder.Write("plans/broken.workout", "Bench Pres: 3x5\nBack Squat: 5x\n");

        Snapshot.Match(InProcess.Run(_folder.Path, "check", "plans").Output);
    }

    [Fact]
    public void Json_is_one_object_with_places_evidence_and_fixes()
    {
        _folder.Write("upper.workout", Warns);
        var output = InProcess.Run(_folder.Path, "check", "upper.workout", "--format", "json").Output;

        using var report = JsonDocument.Parse(output);
        Assert.Equal(2, report.RootElement.GetProperty("version").GetInt32());
        Snapshot.Match(output, "json");
    }

    [Fact]
    public void Json_of_a_clean_check_is_the_same_object_without_diagnostics() => Assert.Equal(
        "{\n  \"version\": 2,\n  \"diagnostics\": []\n}\n",
        InProcess.Run(_folder.Path, "Bench Press: 3x5"u8.ToArray(), false, "check", "-", "--format", "json").Output);

    [Theory]
    [InlineData("plans", 0)]
    [InlineData("plans/legs.workout", 0)]
    [InlineData("plans/deep/legs.workout", 1)]
    [InlineData("plans/deep", 1)]
    public void Files_know_what_others_of_the_folder_define(string path, int exitCode)
    {
        _folder.Write("plans/library.workout", "exercise Zap Squat like Back Squat\nscheme Waves: 3x5 80%\n");
        _folder.Write("plans/legs.workout", "Zap Squat: like Waves\n");
        _folder.Write("plans/deep/legs.workout", "Zap Squat: like Waves\n");

        Assert.Equal(exitCode, InProcess.Run(_folder.Path, "check", path).ExitCode);
    }

    [Fact]
    public void A_name_that_two_files_define_is_reported_in_the_later_one()
    {
        _folder.Write("b.workout", "exercise Zap Squat like Back Squat\n");
        _folder.Write("a.workout", "exercise Zap Squat like Front Squat\n");

        var output = InProcess.Run(_folder.Path, "check", ".").Output;

        Assert.StartsWith("b.workout(1,10): error PEX0111", output, StringComparison.Ordinal);
        Assert.Contains("in a.workout", output, StringComparison.Ordinal);
        Assert.Single(output.TrimEnd().Split('\n'));
    }

    [Fact]
    public void What_the_author_allows_is_not_in_the_json()
    {
        _folder.Write("upper.workout", "allow PEX1001: arms are the priority\n" + Warns);
        var run = InProcess.Run(_folder.Path, "check", "upper.workout", "--format", "json", "--fail-on", "hint");

        Assert.Equal(0, run.ExitCode);
        using var report = JsonDocument.Parse(run.Output);
        Assert.Equal(0, report.RootElement.GetProperty("diagnostics").GetArrayLength());
    }

    [Theory]
    [InlineData("error", 0)]
    [InlineData("warning", 1)]
    [InlineData("info", 1)]
    [InlineData("hint", 1)]
    [InlineData("never", 0)]
    public void Fail_on_decides_about_a_warning(string failOn, int expected)
    {
        _folder.Write("upper.workout", Warns);

        Assert.Equal(expected, InProcess.Run(_folder.Path, "check", ".", "--fail-on", failOn).ExitCode);
    }

    [Theory]
    [InlineData("error", 1)]
    [InlineData("never", 0)]
    public void Fail_on_decides_about_an_error(string failOn, int expected) => Assert.Equal(
        expected,
        InProcess.Run(_folder.Path, "Bench Pres: 3x5"u8.ToArray(), false, "check", "-", "--fail-on", failOn).ExitCode);

    [Fact]
    public void The_summary_goes_to_the_error_stream_and_counts()
    {
        _folder.Write("a.workout", "Bench Press: 3x5");
        _folder.Write("b.workout", Warns);

        Assert.Equal("2 files checked: 1 warning\n", Lines(InProcess.Run(_folder.Path, "check", ".").Error));
    }

    [Fact]
    public void A_file_named_twice_is_checked_once()
    {
        _folder.Write("a.workout", "Bench Pres: 3x5");
        var run = InProcess.Run(_folder.Path, "check", "a.workout", ".", Path.Combine(_folder.Path, "a.workout"));

        Assert.StartsWith("1 file checked", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Files_elsewhere_are_named_relative_to_the_working_directory()
    {
        _folder.Write("a.workout", "Bench Pres: 3x5");
        _folder.Write("sub/b.workout", "");
        var run = InProcess.Run(Path.Combine(_folder.Path, "sub"), "check", "..");

        Assert.StartsWith("../a.workout(1,1): error", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void What_cannot_be_read_stops_nothing_and_returns_2()
    {
        _folder.Write("a.workout", "Bench Pres: 3x5");
        File.CreateSymbolicLink(Path.Combine(_folder.Path, "b.workout"), Path.Combine(_folder.Path, "b.workout"));
        File.CreateSymbolicLink(Path.Combine(_folder.Path, "c.workout"), "gone");
        var run = InProcess.Run(_folder.Path, "check", ".");

        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith("a.workout(1,1): error", run.Output, StringComparison.Ordinal);
        Assert.Contains("preexhaust: b.workout: cannot be read: ", run.Error, StringComparison.Ordinal);
        Assert.Contains("preexhaust: c.workout: cannot be read: ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Bytes_that_are_no_text_are_reported_at_their_place_and_hide_no_other_line()
    {
        var run = InProcess.Run(
            _folder.Path, [.. "Bench Press: 3x5 // caf"u8, 0xE9, .. "\nBench Pres: 3x5"u8], false, "check", "-");

        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith("<stdin>(1,24): error PEX0202: ", run.Output, StringComparison.Ordinal);
        Assert.Contains("\n<stdin>(2,1): error ", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_binary_file_is_named_as_such()
    {
        var run = InProcess.Run(_folder.Path, [0x50, 0x4B, 3, 4, 0, 0, 0xFF, 0xD8], false, "check", "-");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("PEX0201", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("@team.workout")]
    [InlineData("no identifier {1} \"x\" ünï.workout")]
    [InlineData("a/plan.workout")]
    public void Any_file_name_is_a_file_name(string name)
    {
        _folder.Write(name, "Bench Pres: 3x5");
        var run = InProcess.Run(_folder.Path, "check", name);

        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith($"{name}(1,1): error ", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void An_empty_file_is_no_error() =>
        Assert.Equal(0, InProcess.Run(_folder.Path, [], false, "check", "-").ExitCode);

    [Fact]
    public void A_file_cannot_send_escape_sequences_to_the_terminal()
    {
        var run = InProcess.Run(_folder.Path, "Ben\e[2Jch Pres: 3x5"u8.ToArray(), false, "check", "-");

        Assert.DoesNotContain("\e", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Colour_marks_the_severity_alone()
    {
        var run = InProcess.Run(_folder.Path, "Bench Pres: 3x5"u8.ToArray(), true, "check", "-");

        Assert.StartsWith("<stdin>(1,1): \e[31merror PEX", run.Output, StringComparison.Ordinal);
    }

    private static string Lines(string text) => text.ReplaceLineEndings("\n");
}
