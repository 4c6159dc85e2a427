using PreExhaust.Analysis;
using PreExhaust.Language.Formatting;
using PreExhaust.Tests.Shared;

namespace PreExhaust.Language.Tests.Notations;

public sealed class NotationTests
{
    private const string Begin = "<!-- notations -->";
    private const string End = "<!-- /notations -->";

    private static readonly IReadOnlyList<NotationRow> All = NotationRow.Read(File.ReadAllLines(
        Repository.PathOf("tests", "PreExhaust.Language.Tests", "Notations", "notations.txt"))).ToList();

    public static TheoryData<NotationRow> Read => new(All.Where(row => row.Sign == "=>"));

    public static TheoryData<NotationRow> Asked => new(All.Where(row => row.Sign == "??"));

    public static TheoryData<NotationRow> Explained => new(All.Where(row => row.Sign == "!!"));

    [Theory]
    [MemberData(nameof(Read))]
    public void What_has_one_reading_is_read_and_written_our_way(NotationRow row)
    {
        var (written, ours) = (row.File(row.Notation), row.File(row.Answers[0]));
        Assert.Equal("", Messages(written));
        Assert.Equal(ours + "\n", WorkoutFormatter.Format(written));
        Assert.Equal(
            WorkoutText.Parse(ours).Plan.WithoutAnchors(),
            WorkoutText.Parse(written).Plan.WithoutAnchors());
    }

    [Theory]
    [MemberData(nameof(Asked))]
    public void What_has_several_is_one_error_with_a_fix_for_each(NotationRow row)
    {
        var text = row.File(row.Notation);
        var diagnostic = Assert.Single(WorkoutText.Parse(text).Diagnostics);
        var mended = diagnostic.Fixes
            .Select(fix => text.Remove(fix.Span.Start, fix.Span.Length).Insert(fix.Span.Start, fix.NewText))
            .ToList();
        Assert.Equal("", string.Join("\n", mended.Select(Messages)).Trim());
        Assert.Equal(row.Answers.Select(answer => row.File(answer) + "\n"), mended.Select(WorkoutFormatter.Format));
    }

    [Theory]
    [MemberData(nameof(Explained))]
    public void What_is_said_in_another_way_here_is_explained(NotationRow row)
    {
        var diagnostic = Assert.Single(WorkoutText.Parse(row.File(row.Notation)).Diagnostics);
        Assert.Equal((Severity.Error, row.Answers[0]), (diagnostic.Severity, diagnostic.Message));
    }

    [Fact]
    public void Empty_lines_above_change_nothing() => Assert.All(
        All.Where(row => row.Sign != "!!"),
        row => Assert.Equal(Messages(row.File(row.Notation)), Messages("\n\n" + row.File(row.Notation))));

    [Fact]
    public void Any_number_of_them_is_read_to_the_end() => Assert.All(
        All.Where(row => row.Notation.Contains("\\n", StringComparison.Ordinal)),
        row => Assert.InRange(
            WorkoutText.Parse("\n" + string.Join("\n", Enumerable.Repeat(row.File(row.Notation).TrimEnd(), 3_000)))
                .Diagnostics.Count,
            1,
            Limits.Diagnostics + 1));

    [Fact]
    public void The_page_lists_them()
    {
        var path = Repository.PathOf("docs", "language.md");
        var page = File.ReadAllText(path).ReplaceLineEndings("\n");
        var start = page.IndexOf(Begin, StringComparison.Ordinal) + Begin.Length;
        var end = page.IndexOf(End, StringComparison.Ordinal);
        Assert.InRange(start, Begin.Length, end);
        var expected = NotationTable.Write(All);
        if (Environment.GetEnvironmentVariable("PREEXHAUST_ACCEPT") == "1")
            File.WriteAllText(path, page[..start] + expected + page[end..]);
        else
            Assert.Equal(expected, page[start..end]);
    }

    private static string Messages(string text) =>
        string.Join("\n", WorkoutText.Parse(text).Diagnostics.Select(diagnostic => diagnostic.Message));
}
