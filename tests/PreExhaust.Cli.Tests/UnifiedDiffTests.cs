using PreExhaust.Cli.Reporting;
using PreExhaust.Tests.Shared;

namespace PreExhaust.Cli.Tests;

public sealed class UnifiedDiffTests : IDisposable
{
    private static readonly string[] Lines = ["a", "b", "c", "", "a\r", "-- a", "é"];

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("a\n", "a\n", "")]
    [InlineData("", "a\n", "@@ -0,0 +1 @@\n+a\n")]
    [InlineData("a\n", "", "@@ -1 +0,0 @@\n-a\n")]
    [InlineData("a", "a\n", "@@ -1 +1 @@\n-a\n\\ No newline at end of file\n+a\n")]
    [InlineData("1\n2\n3\n4\n5\n6\n", "1\n2\n3\n4\n5\n7\n", "@@ -3,4 +3,4 @@\n 3\n 4\n 5\n-6\n+7\n")]
    [InlineData("a\r\nb\r\n", "a\r\nc\r\n", "@@ -1,2 +1,2 @@\n a\r\n-b\r\n+c\r\n")]
    public void Only_what_is_near_a_change_is_shown(string before, string after, string expected) => Assert.Equal(
        expected.Length == 0 ? "" : "--- a/f\n+++ b/f\n" + expected, UnifiedDiff.Of("f", before, after));

    [Fact]
    public void Changes_far_apart_stand_in_hunks_of_their_own()
    {
        var lines = Enumerable.Range(1, 30).Select(number => $"{number}\n").ToList();
        var before = string.Concat(lines);
        (lines[0], lines[29]) = ("x\n", "y\n");

        Assert.Equal(
            ["@@ -1,4 +1,4 @@", "@@ -27,4 +27,4 @@"],
            UnifiedDiff.Of("f", before, string.Concat(lines)).Split('\n')
                .Where(line => line.StartsWith("@@", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Git_applies_it()
    {
        var random = new Random(1);
        var texts = Enumerable.Range(0, 100)
            .Select(i => (Path: $"f{i}", Before: AnyText(random), After: AnyText(random)))
            .Where(text => text.Before.Length > 0 && text.After.Length > 0)
            .ToList();
        foreach (var (path, before, _) in texts)
            _folder.Write(path, before);
        _folder.Write("patch", string.Concat(texts.Select(text => UnifiedDiff.Of(text.Path, text.Before, text.After))));

        var run = await ProcessRun.Of("git", ["apply", "--whitespace=nowarn", "patch"], _folder.Path);

        Assert.Equal("", run.Error);
        Assert.Equal(
            texts.Select(text => text.After),
            texts.Select(text => File.ReadAllText(Path.Combine(_folder.Path, text.Path))));
    }

    private static string AnyText(Random random)
    {
        var lines = random.GetItems(Lines, random.Next(30));
        return string.Join("\n", lines) + (random.Next(2) == 0 || lines.Length == 0 ? "" : "\n");
    }
}
