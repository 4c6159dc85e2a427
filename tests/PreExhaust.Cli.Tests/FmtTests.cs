using System.Text;
using PreExhaust.Tests.Shared;

namespace PreExhaust.Cli.Tests;

public sealed class FmtTests : IDisposable
{
    private const string Rough = "Bench Press  3 x 5 ,rest 120 sec\n";
    private const string Formatted = "Bench Press: 3x5, rest 2min\n";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Lines_that_use_what_other_files_define_are_formatted()
    {
        _folder.Write("library.workout", "exercise Zap Squat like Back Squat\n");
        var path = _folder.Write("legs.workout", "Zap  squat 3 x 5\n");

        InProcess.Run(_folder.Path, "fmt", "legs.workout");

        Assert.Equal("Zap squat: 3x5\n", File.ReadAllText(path));
    }

    [Fact]
    public void Files_are_rewritten_in_place()
    {
        var rough = _folder.Write("plans/a.workout", Rough);
        var other = _folder.Write("plans/b.txt", Rough);
        var run = InProcess.Run(_folder.Path, "fmt", "plans");

        Assert.Equal((0, "", "1 file read: 1 changed"), (run.ExitCode, run.Output, run.Error.Trim()));
        Assert.Equal(Formatted, File.ReadAllText(rough));
        Assert.Equal(Rough, File.ReadAllText(other));
        Assert.Equal(2, Directory.GetFileSystemEntries(Path.Combine(_folder.Path, "plans")).Length);
    }

    [Fact]
    public void A_file_that_is_formatted_is_not_written()
    {
        var path = _folder.Write("a.workout", Formatted);
        var written = new DateTime(2001, 2, 3, 4, 5, 6, DateTimeKind.Utc);
        File.SetLastWriteTimeUtc(path, written);
        File.SetAttributes(path, FileAttributes.ReadOnly);
        var run = InProcess.Run(_folder.Path, "fmt", ".");
        File.SetAttributes(path, FileAttributes.Normal);

        Assert.Equal((0, "1 file read: 0 changed"), (run.ExitCode, run.Error.Trim()));
        Assert.Equal(written, File.GetLastWriteTimeUtc(path));
    }

    [Fact]
    public void Check_lists_what_would_change_and_writes_nothing()
    {
        var rough = _folder.Write("a.workout", Rough);
        _folder.Write("b.workout", Formatted);
        var run = InProcess.Run(_folder.Path, "fmt", ".", "--check");

        Assert.Equal((1, "a.workout\n", "2 files read: 1 would change"), (run.ExitCode, run.Output, run.Error.Trim()));
        Assert.Equal(Rough, File.ReadAllText(rough));
        File.Delete(rough);
        Assert.Equal((0, ""), Outcome(InProcess.Run(_folder.Path, "fmt", "--check", ".")));
    }

    [Theory]
    [InlineData("--diff")]
    [InlineData("--diff", "--check")]
    public void Diff_shows_what_would_change_and_writes_nothing(params string[] options)
    {
        var rough = _folder.Write("plans/a.workout", Rough);
        var run = InProcess.Run(_folder.Path, ["fmt", "plans", .. options]);

        Assert.Equal((1, "1 file read: 1 would change"), (run.ExitCode, run.Error.Trim()));
        Assert.Equal(
            $"--- a/plans/a.workout\n+++ b/plans/a.workout\n@@ -1 +1 @@\n-{Rough}+{Formatted}", run.Output);
        Assert.Equal(Rough, File.ReadAllText(rough));
    }

    [Fact]
    public void Standard_input_goes_to_standard_output() =>
        Assert.Equal((0, Formatted), Outcome(Filter(Encoding.UTF8.GetBytes(Rough), "fmt", "-")));

    [Fact]
    public void Standard_input_is_given_back_where_nothing_can_be_read_from_it() =>
        Assert.Equal((0, "Bench  Pres 3 x 5\n"), Outcome(Filter("Bench  Pres 3 x 5"u8.ToArray(), "fmt", "-")));

    [Fact]
    public void Standard_input_can_be_checked() =>
        Assert.Equal((1, "<stdin>\n"), Outcome(Filter(Encoding.UTF8.GetBytes(Rough), "fmt", "-", "--check")));

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    public void Byte_order_marks_encodings_and_line_breaks_are_kept(string name)
    {
        var encoding = Encoding.GetEncoding(name);
        var path = _folder.Write("a.workout", Bytes("// Réné\r\n" + Rough));
        Assert.Equal(0, InProcess.Run(_folder.Path, "fmt", "a.workout").ExitCode);

        Assert.Equal(
            Bytes("// Réné\r\n" + Formatted.Replace("\n", "\r\n", StringComparison.Ordinal)),
            File.ReadAllBytes(path));

        byte[] Bytes(string text) => [.. encoding.GetPreamble(), .. encoding.GetBytes(text)];
    }

    [Fact]
    public void What_is_no_text_is_neither_written_nor_given_back_in_part()
    {
        byte[] content = [.. "Bench Press  3x5 // caf"u8, 0xE9];
        var path = _folder.Write("a.workout", content);
        var run = InProcess.Run(_folder.Path, "fmt", ".");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("preexhaust: a.workout: not UTF-8 text", run.Error, StringComparison.Ordinal);
        Assert.Equal(content, File.ReadAllBytes(path));
        Assert.Equal((2, ""), Outcome(Filter(content, "fmt", "-")));
        Assert.Equal((2, ""), Outcome(Filter(new byte[10_000_000], "fmt", "-")));
    }

    [Fact]
    public void A_file_that_may_not_be_written_is_a_problem_and_stops_nothing()
    {
        var locked = _folder.Write("a.workout", Rough);
        var open = _folder.Write("b.workout", Rough);
        File.SetAttributes(locked, FileAttributes.ReadOnly);
        var run = InProcess.Run(_folder.Path, "fmt", ".");
        File.SetAttributes(locked, FileAttributes.Normal);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("a.workout: cannot be written: permission denied", run.Error, StringComparison.Ordinal);
        Assert.Equal((Rough, Formatted), (File.ReadAllText(locked), File.ReadAllText(open)));
        Assert.Equal(2, Directory.GetFiles(_folder.Path).Length);
    }

    [Fact]
    public void A_link_stays_a_link()
    {
        var path = _folder.Write("sub/a.workout", Rough);
        var link = File.CreateSymbolicLink(Path.Combine(_folder.Path, "b.workout"), path);
        Assert.Equal(0, InProcess.Run(_folder.Path, "fmt", "b.workout").ExitCode);

        Assert.Equal(path, new FileInfo(link.FullName).LinkTarget);
        Assert.Equal(Formatted, File.ReadAllText(path));
    }

    private static (int ExitCode, string Output) Outcome((int ExitCode, string Output, string Error) run) =>
        (run.ExitCode, run.Output);

    private (int ExitCode, string Output, string Error) Filter(byte[] input, params string[] args) =>
        InProcess.Run(_folder.Path, input, false, args);
}
