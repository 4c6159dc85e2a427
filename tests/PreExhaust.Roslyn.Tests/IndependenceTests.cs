using System.Globalization;
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
    public void Line_endings_do_not_matter(string ending)
    {
        const string Text = """
            // Two weeks.
            program Push
            > Slow,
            > slower.

            session Push on Mon
            > Warm up.

            A1 Bench Press: 3x5 75%
              > Slow.
              warmup 1x8 40%, 1x5 60%
              week 2: 2x5
              progress +2.5kg
            A2 Barbell Row: 3x5
              allow PEX7003: meant
            Back Squat: 3xQ
            Deadlift: like Waves
            """;
        const string Shared = """
            // What several plans use.
            // It stands in a file of its own.
            scheme Waves
              1x5 75%, 1x3 80%
              week 2: 2x3 85%
              progress +2.5kg
            """;
        var unix = Host("\n");
        var other = Host(ending);

        Assert.Equal(Sources(unix), Sources(other));
        Assert.Equal(Diagnostics(unix), Diagnostics(other));

        static GeneratorHost Host(string ending) => GeneratorHost.Of(
            ("a.workout", Text.Replace("\n", ending, StringComparison.Ordinal)),
            ("b.workout", Shared.Replace("\n", ending, StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("de-DE")]
    [InlineData("ar-SA")]
    public void The_culture_does_not_matter(string culture)
    {
        var expected = Here();
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture, predefinedOnly: true);
            Assert.Equal(expected, Here());
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }

        static List<string> Here()
        {
            var host = GeneratorHost.Of(
                ("INDEX.workout",
                "program Incline\nunits kg\nIncline Bench Press: 3x5 82.5%, RIR 1.5\nSqat: 3x1,000\n"));
            return [.. Sources(host), .. Diagnostics(host)];
        }
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

    private static IEnumerable<string> Diagnostics(GeneratorHost host) =>
        host.Run().Diagnostics.Select(d => $"{d.Location.GetLineSpan()} {d}");

    private static IEnumerable<string> Sources(string folder, IEnumerable<(string Path, string Text)> files) =>
        Sources(new GeneratorHost(
            files.Select(f => new MemoryFile(folder + f.Path, f.Text)),
            BuildOptions.App(("DeterministicSourcePaths", "true"))));

    private static IEnumerable<string> Sources(GeneratorHost host) =>
        host.Run().GeneratedSources.Select(s => s.HintName + s.SourceText).Order(StringComparer.Ordinal);
}
