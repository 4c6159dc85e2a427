using PreExhaust.Analysis;
using PreExhaust.Benchmarks.Scanning;
using PreExhaust.Language.Diagnostics;
using PreExhaust.Language.Syntax;
using PreExhaust.Language.Text;

namespace PreExhaust.Language.Tests.Syntax;

/// <summary>Keeps the measure of the benchmarks honest: neither lazier nor more thorough than the tree.</summary>
public sealed class HandWrittenParserTests
{
    [Fact]
    public void It_finds_the_values_of_the_tree()
    {
        var values = HandWrittenParser.Parse(SampleProgram.Text, out var brokenAt);

        Assert.Equal(-1, brokenAt);
        Assert.Equal(TreeValues.Of(Parse(SampleProgram.Text)).Select(Show), values.Select(Show));
    }

    [Fact]
    public void The_sample_has_thirty_lines_without_a_mistake()
    {
        Assert.Equal(30, SampleProgram.Text.Count(c => c == '\n'));
        Assert.DoesNotContain(WorkoutText.Parse(SampleProgram.Text).Diagnostics, d => d.Severity == Severity.Error);
    }

    [Fact]
    public void A_line_that_it_cannot_read_is_told()
    {
        HandWrittenParser.Parse("Plank: 3x45s\nSquat: 3x5 !\n", out var brokenAt);
        Assert.Equal(13, brokenAt);
    }

    private static string Show(ScannedValue value) =>
        $"{value.Role} '{SampleProgram.Text[value.Start..value.End]}' {value.Thousandths} {value.Unit} {value.IsOpen}";

    private static SyntaxTree Parse(string text) =>
        SyntaxParser.Parse(new SourceFile("sample.workout", text), new DiagnosticBag());
}
