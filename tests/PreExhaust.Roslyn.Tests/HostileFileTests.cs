using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using PreExhaust.Roslyn.Tests.Host;

namespace PreExhaust.Roslyn.Tests;

public sealed class HostileFileTests
{
    private const string File = "/home/me/App/plans/push.workout";

    [Fact]
    public void A_file_without_text_is_reported_and_keeps_its_class()
    {
        var host = new GeneratorHost([new MemoryFile(File, null as SourceText)]);

        Assert.Equal("PEX0201", Assert.Single(host.Run().Diagnostics).Id);
        Assert.Empty(host.Compile().Problems());
        Assert.NotNull(host.Compile().GetTypeByMetadataName("App.Plans.Push"));
    }

    [Fact]
    public void Bytes_that_are_no_utf_8_are_reported()
    {
        var latin1 = SourceText.From(new MemoryStream([0x42, 0xFC, 0x0A]), Encoding.Latin1);

        Assert.Equal("PEX0202", Assert.Single(new GeneratorHost([new MemoryFile(File, latin1)]).Run().Diagnostics).Id);
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n\r\n\r")]
    [InlineData("bplist00\u0001\u0002")]
    [InlineData("\0\0\0\0")]
    [InlineData("\uFFFD\uFFFD")]
    [InlineData("\uFEFF")]
    [InlineData("Bench Press")]
    [InlineData(":::::")]
    [InlineData("> only a note")]
    [InlineData("\"Bench\" Press\": 3x5\n{Bench}: 3x5\n*/ Bench: 3x5\n")]
    [InlineData("Be\u2028nch: 3x5\nBe\u0085nch: 3x5\n\\u0022: 3x5")]
    [InlineData("\u202EBench\u202C: 3x5\n\u0645\u0631\u062D\u0628\u0627: 3x5\n\U0001F4AA: 3x5")]
    public void Whatever_is_in_a_file_the_generated_code_compiles(string text)
    {
        var host = new GeneratorHost([new MemoryFile(File, text)]);

        Assert.Empty(host.Compile().Problems());
        Assert.DoesNotContain("PEX0900", host.Run().Diagnostics.Select(d => d.Id));
        Assert.NotEmpty(host.Run().Diagnostics);
    }

    [Fact]
    public void A_line_of_ten_megabytes_is_reported_without_delay()
    {
        var host = new GeneratorHost([new MemoryFile(File, new string('x', 10_000_000))]);

        Assert.Equal("PEX0203", Assert.Single(host.Run().Diagnostics).Id);
        Assert.Empty(host.Compile().Problems());
    }

    [Fact]
    public void A_bug_of_ours_becomes_a_diagnostic_and_leaves_other_files_alone()
    {
        var healthy = new MemoryFile("/home/me/App/a.workout", "Bench Press: 3x5");
        var host = new GeneratorHost([new ThrowingFile(File), healthy]);

        var diagnostic = Assert.Single(host.Run().Diagnostics);

        Assert.Equal("PEX0900", diagnostic.Id);
        Assert.Equal(File, diagnostic.Location.GetLineSpan().Path);
        Assert.Contains("Some bug.", diagnostic.GetMessage(null), StringComparison.Ordinal);
        Assert.NotNull(host.Compile().GetTypeByMetadataName("App.A"));
    }

    [Fact]
    public void Every_broken_line_is_reported_at_its_own_place()
    {
        var text = "Bench Press: 3xQ\nBack Squat: 3x5\nNo Such Lift: 3x5\nblock X\n# Week 1\nDeadlift 5\n";

        var lines = GeneratorHost.Of(("a.workout", text)).Run().Diagnostics
            .Where(d => d.Severity == DiagnosticSeverity.Error)
            .Select(d => d.Location.GetLineSpan().StartLinePosition.Line + 1);

        Assert.Equal([1, 3, 4, 5, 6], lines.Order());
    }

    [Fact]
    public void Errors_cannot_be_silenced()
    {
        var diagnostic = Assert.Single(GeneratorHost.Of(("a.workout", "Bench Press: 3xQ")).Run().Diagnostics);

        Assert.Contains(WellKnownDiagnosticTags.NotConfigurable, diagnostic.Descriptor.CustomTags);
        Assert.StartsWith("https://", diagnostic.Descriptor.HelpLinkUri, StringComparison.Ordinal);
    }

    [Fact]
    public void Too_many_plans_for_an_old_language_version_name_the_way_out()
    {
        var notes = Enumerable.Range(0, 450).Select(i => $"  > {i} {new string('n', 1_900)}\n");
        var text = "Bench Press: 3x5\n" + string.Concat(notes);
        var files = Enumerable.Range(0, 8).Select(i => new MemoryFile($"/home/me/App/a{i}.workout", text)).ToArray();

        var old = new GeneratorHost(files, version: Microsoft.CodeAnalysis.CSharp.LanguageVersion.CSharp7_3).Run();

        Assert.Contains("LangVersion", Assert.Single(old.Diagnostics).GetMessage(null), StringComparison.Ordinal);
        Assert.Equal("PEX0211", Assert.Single(old.Diagnostics).Id);
        Assert.Empty(new GeneratorHost(files).Run().Diagnostics);
    }
}
