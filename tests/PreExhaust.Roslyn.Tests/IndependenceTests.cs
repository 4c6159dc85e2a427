using System.Text;
using Microsoft.CodeAnalysis.Text;
using PreExhaust.Roslyn.Tests.Host;

namespace PreExhaust.Roslyn.Tests;

public sealed class IndependenceTests
{
    private static readonly (string Path, string Text)[] Files =
    [
        ("plans/push.workout", "program Push\n\nBench Press: 3x5\n  > Slow.\n"),
        ("plans/pull.workout", "program Pull\nBarbell Row: 3x5\n"),
        ("other/push.workout", "program Push\nBench Press: 3x5\n"),
        ("more/push.workout", "session Push\nBench Press: 3x5\n"),
        ("more/a.workout", "session push\nBench Press: 3x5\n"),
    ];

    [Fact]
    public void The_order_of_the_files_does_not_matter() => Assert.Equal(
        Sources("/home/me/App/", Files),
        Sources("/home/me/App/", Files.Reverse()));

    [Fact]
    public void The_folder_and_the_kind_of_slash_do_not_matter()
    {
        var there = new GeneratorHost(
            Files.Select(f => new MemoryFile(@"C:\x\App\" + f.Path.Replace('/', '\\'), f.Text)),
            new BuildOptions(
                ("ProjectDir", @"C:\x\App\"), ("RootNamespace", "App"), ("DeterministicSourcePaths", "true")));

        Assert.Equal(Sources("/home/me/App/", Files), Sources(there));
    }

    [Theory]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void Line_endings_change_offsets_and_nothing_else(string ending)
    {
        var text = "program Push\n\nBench Press: 3x5\n  > Slow.\nBack Squat: 3xQ\n";

        var unix = Lines(GeneratorHost.Of(("a.workout", text)));
        var other = Lines(GeneratorHost.Of(("a.workout", text.Replace("\n", ending, StringComparison.Ordinal))));

        Assert.Equal(unix, other);
    }

    [Fact]
    public void A_byte_order_mark_does_not_matter()
    {
        var bytes = new UTF8Encoding(true).GetPreamble().Concat(Encoding.UTF8.GetBytes("Bench Press: 3x5")).ToArray();
        var marked = new MemoryFile("/home/me/App/a.workout", SourceText.From(new MemoryStream(bytes)));

        Assert.Equal(
            Sources(GeneratorHost.Of(("a.workout", "Bench Press: 3x5"))),
            Sources(new GeneratorHost([marked])));
    }

    /// <summary>Everything but the data, in which anchors count characters.</summary>
    private static IEnumerable<string> Lines(GeneratorHost host)
    {
        var result = host.Run();
        return result.GeneratedSources
            .SelectMany(s => s.SourceText.ToString().Split('\n'))
            .Where(line => !line.Contains("Data()", StringComparison.Ordinal))
            .Concat(result.Diagnostics.Select(d => $"{d.Location.GetLineSpan()} {d.Id}"));
    }

    private static IEnumerable<string> Sources(string folder, IEnumerable<(string Path, string Text)> files) =>
        Sources(new GeneratorHost(
            files.Select(f => new MemoryFile(folder + f.Path, f.Text)),
            BuildOptions.App(("DeterministicSourcePaths", "true"))));

    private static IEnumerable<string> Sources(GeneratorHost host) =>
        host.Run().GeneratedSources.Select(s => s.HintName + s.SourceText).Order(StringComparer.Ordinal);
}
