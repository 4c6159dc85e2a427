using System.Text;
using System.Text.Json;
using PreExhaust.Tests.Shared;

namespace PreExhaust.Cli.Tests;

public sealed class FixTests : IDisposable
{
    private const string Wrong = """
        goal strength
        sesion Upper
        Triceps Pushdown: 4x10 RIR 0, rets 60s // arms first?
        Bench Press: 5x5 80%, rest 3min

        """;

    private const string Fixed = """
        goal strength
        session Upper
        Bench Press: 5x5 80%, rest 3min
        Triceps Pushdown: 4x10 RIR 0, rest 60s // arms first?

        """;

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Safe_fixes_are_applied_until_none_is_left_and_told()
    {
        var path = _folder.Write("plans/upper.workout", Wrong);
        var clean = _folder.Write("plans/clean.workout", "Bench Press: 3x5");
        var written = File.GetLastWriteTimeUtc(clean);
        var run = InProcess.Run(_folder.Path, "check", "plans", "--fix");

        Assert.Equal((0, ""), (run.ExitCode, run.Output));
        Assert.Equal(Fixed, File.ReadAllText(path));
        Assert.Equal(written, File.GetLastWriteTimeUtc(clean));
        Assert.Equal(
            """
            plans/upper.workout(2): fixed PEX0002: Write 'session'
            plans/upper.workout(3): fixed PEX0002: Write 'rest'
            plans/upper.workout(3): fixed PEX1001: Move Triceps Pushdown after Barbell Bench Press
            3 fixes in 1 file
            2 files checked: no findings

            """,
            run.Error.ReplaceLineEndings("\n"));
        Assert.Equal(2, Directory.GetFileSystemEntries(Path.Combine(_folder.Path, "plans")).Length);
    }

    [Fact]
    public void A_second_time_there_is_nothing_to_fix()
    {
        var path = _folder.Write("upper.workout", Fixed);
        File.SetAttributes(path, FileAttributes.ReadOnly);
        var run = InProcess.Run(_folder.Path, "check", "upper.workout", "--fix");
        File.SetAttributes(path, FileAttributes.Normal);

        Assert.Equal(0, run.ExitCode);
        Assert.StartsWith("nothing that is safe to fix", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_not_safe_is_reported_and_while_a_line_is_not_read_no_exercise_moves()
    {
        var path = _folder.Write("upper.workout", Wrong + "Bench Pres: 3x5\n");
        var run = InProcess.Run(_folder.Path, "check", ".", "--fix");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("upper.workout(5,1): error PEX0101: ", run.Output, StringComparison.Ordinal);
        Assert.StartsWith(
            "goal strength\nsession Upper\nTriceps", File.ReadAllText(path), StringComparison.Ordinal);
    }

    [Fact]
    public void A_dry_run_shows_a_diff_that_git_applies_and_writes_nothing()
    {
        var path = _folder.Write("plans/upper.workout", Wrong);
        var run = InProcess.Run(_folder.Path, "check", "plans", "--fix", "--dry-run");

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(Wrong, File.ReadAllText(path));
        Assert.Contains("would fix PEX1001", run.Error, StringComparison.Ordinal);
        Assert.Contains("3 fixes in 1 file, not written", run.Error, StringComparison.Ordinal);
        Snapshot.Match(run.Output, "diff");
    }

    [Fact]
    public void The_findings_that_a_dry_run_would_leave_go_to_the_error_stream()
    {
        _folder.Write("upper.workout", "sesion Upper\nBench Pres: 3x5\n");
        var run = InProcess.Run(_folder.Path, "check", ".", "--fix", "--dry-run");

        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith("--- a/upper.workout\n", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("PEX", run.Output, StringComparison.Ordinal);
        Assert.Contains("upper.workout(2,1): error PEX0101: ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Standard_input_is_fixed_on_its_way_to_standard_output()
    {
        var run = InProcess.Run(
            _folder.Path, Encoding.UTF8.GetBytes(Wrong + "Bench Pres: 3x5\n"), false, "check", "--fix", "-");

        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith("goal strength\nsession Upper\n", run.Output, StringComparison.Ordinal);
        Assert.EndsWith("Bench Pres: 3x5\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("<stdin>(5,1): error PEX0101: ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Standard_input_without_anything_to_fix_is_given_back() => Assert.Equal(
        "Bench Press: 3x5",
        InProcess.Run(_folder.Path, "Bench Press: 3x5"u8.ToArray(), false, "check", "--fix", "-").Output);

    [Theory]
    [InlineData("--dry-run")]
    [InlineData("--fix", "--dry-run", "--format", "json")]
    [InlineData("--fix", "-", "--format", "json")]
    public void What_cannot_be_is_refused(params string[] options)
    {
        var path = _folder.Write("upper.workout", Wrong);
        var run = InProcess.Run(_folder.Path, ["check", "upper.workout", .. options]);

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Equal(Wrong, File.ReadAllText(path));
    }

    [Fact]
    public void A_file_that_may_not_be_written_keeps_its_findings_and_stops_nothing()
    {
        var locked = _folder.Write("a.workout", Wrong);
        var open = _folder.Write("b.workout", Wrong);
        File.SetAttributes(locked, FileAttributes.ReadOnly);
        var run = InProcess.Run(_folder.Path, "check", ".", "--fix");
        File.SetAttributes(locked, FileAttributes.Normal);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("a.workout: cannot be written: permission denied", run.Error, StringComparison.Ordinal);
        Assert.Contains("a.workout(2,1): error PEX0002", run.Output, StringComparison.Ordinal);
        Assert.Equal((Wrong, Fixed), (File.ReadAllText(locked), File.ReadAllText(open)));
    }

    [Fact]
    public void What_is_no_text_is_not_written()
    {
        byte[] content = [.. "sesion A // caf"u8, 0xE9];
        var path = _folder.Write("a.workout", content);
        var run = InProcess.Run(_folder.Path, "check", ".", "--fix");

        Assert.Equal(2, run.ExitCode);
        Assert.Equal(content, File.ReadAllBytes(path));
        Assert.Contains("PEX0202", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16")]
    public void Byte_order_marks_encodings_and_line_breaks_are_kept(string name)
    {
        var encoding = Encoding.GetEncoding(name);
        var path = _folder.Write("a.workout", Bytes(Wrong));

        Assert.Equal(0, InProcess.Run(_folder.Path, "check", "a.workout", "--fix").ExitCode);
        Assert.Equal(Bytes(Fixed), File.ReadAllBytes(path));

        byte[] Bytes(string text) =>
            [.. encoding.GetPreamble(), .. encoding.GetBytes(text.Replace("\n", "\r\n", StringComparison.Ordinal))];
    }

    [Fact]
    public void What_a_team_turns_off_is_not_fixed()
    {
        var path = _folder.Write("upper.workout", Wrong);
        _folder.Write(".editorconfig", "[*.workout]\ndotnet_diagnostic.PEX1001.severity = none\n");
        InProcess.Run(_folder.Path, "check", ".", "--fix");

        Assert.Equal(
            Wrong.Replace("sesion", "session", StringComparison.Ordinal)
                .Replace("rets", "rest", StringComparison.Ordinal),
            File.ReadAllText(path));
    }

    [Theory]
    [InlineData("--ignore", "pex1001")]
    [InlineData("--only", "PEX0002")]
    public void What_is_not_asked_for_is_not_fixed(params string[] ids)
    {
        var path = _folder.Write("upper.workout", Wrong);
        var run = InProcess.Run(_folder.Path, ["check", ".", "--fix", .. ids]);

        Assert.Contains("2 fixes in 1 file", run.Error, StringComparison.Ordinal);
        Assert.Contains("session Upper\nTriceps", File.ReadAllText(path), StringComparison.Ordinal);
    }

    [Fact]
    public void Json_tells_which_fixes_are_safe_and_what_they_change()
    {
        _folder.Write("upper.workout", Fixed.Replace("session", "sesion", StringComparison.Ordinal));
        using var report = JsonDocument.Parse(
            InProcess.Run(_folder.Path, "check", "upper.workout", "--format", "json").Output);

        var fix = report.RootElement.GetProperty("diagnostics")[0].GetProperty("fixes")[0];
        Assert.Equal(
            """{"title":"Write 'session'","isSafe":true,"changes":"""
                + """[{"line":2,"column":1,"endLine":2,"endColumn":7,"newText":"session"}]}""",
            JsonSerializer.Serialize(fix).Replace("\\u0027", "'", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_process_fixes_files_and_filters()
    {
        var path = _folder.Write("upper.workout", Wrong);
        string[] program = [typeof(CommandLine).Assembly.Location, "check", "--fix"];
        var file = await ProcessRun.Dotnet([.. program, "upper.workout"], _folder.Path);
        var filter = await ProcessRun.Dotnet([.. program, "-"], _folder.Path, Encoding.UTF8.GetBytes(Wrong));

        Assert.Equal((0, "", Fixed), (file.ExitCode, file.Output, File.ReadAllText(path)));
        Assert.Equal((0, Fixed), (filter.ExitCode, filter.Output));
    }
}
