using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using PreExhaust.Language;
using PreExhaust.Roslyn.Tests.Host;

namespace PreExhaust.Roslyn.Tests;

public sealed class AnalyzerTests
{
    private const string PushdownsFirst =
        "session Push\n\nTriceps Pushdown: 3x12 RIR 0\nBench Press: 4x6 75%, rest 3min\n";

    [Fact]
    public async Task A_finding_is_reported_at_its_line_and_column()
    {
        var diagnostic = Assert.Single(await Analyze(App("plans/push.workout", PushdownsFirst)));

        var place = diagnostic.Location.GetLineSpan();
        Assert.Equal("PEX1001", diagnostic.Id);
        Assert.Equal(DiagnosticSeverity.Warning, diagnostic.Severity);
        Assert.Equal("/home/me/App/plans/push.workout", place.Path);
        Assert.Equal((2, 0), (place.StartLinePosition.Line, place.StartLinePosition.Character));
        Assert.Equal((2, 16), (place.EndLinePosition.Line, place.EndLinePosition.Character));
        Assert.Equal("Triceps Pushdown", PushdownsFirst.Substring(diagnostic.Location.SourceSpan.Start, 16));
    }

    [Fact]
    public async Task Rules_know_the_exercises_that_another_file_defines()
    {
        var findings = await Analyze(
            App("push.workout", PushdownsFirst.Replace("Triceps Pushdown", "Zap Down", StringComparison.Ordinal)),
            App("library.workout", "exercise Zap Down like Triceps Pushdown\n"));

        Assert.Equal("PEX1001", Assert.Single(findings).Id);
    }

    [Fact]
    public async Task A_finding_has_a_help_page_and_the_place_of_the_other_exercise()
    {
        var diagnostic = Assert.Single(await Analyze(App("push.workout", PushdownsFirst)));

        Assert.StartsWith("https://", diagnostic.Descriptor.HelpLinkUri, StringComparison.Ordinal);
        Assert.Equal(3, Assert.Single(diagnostic.AdditionalLocations).GetLineSpan().StartLinePosition.Line);
    }

    [Fact]
    public async Task What_the_author_allows_is_not_reported() => Assert.Empty(await Analyze(App(
        "push.workout",
                PushdownsFirst.Replace("RIR 0\n", "RIR 0\n  allow PEX1001: meant\n", StringComparison.Ordinal))));

    [Fact]
    public async Task What_allows_nothing_is_information_at_its_id()
    {
        var diagnostic = Assert.Single(await Analyze(App("push.workout", "allow PEX1001: meant\nBench Press: 3x5\n")));

        Assert.Equal(("PEX0302", DiagnosticSeverity.Info), (diagnostic.Id, diagnostic.Severity));
        Assert.Equal((0, 6), (
            diagnostic.Location.GetLineSpan().StartLinePosition.Line,
            diagnostic.Location.GetLineSpan().StartLinePosition.Character));
    }

    [Fact]
    public async Task Broken_lines_are_left_to_the_generator() =>
        Assert.Empty(await Analyze(App("a.workout", "Bench Press: 3xQ\nblock X\n")));

    [Fact]
    public async Task Healthy_lines_of_a_broken_file_are_checked() =>
        Assert.Single(await Analyze(App("a.workout", PushdownsFirst + "No Such Lift: 3xQ\n")));

    [Fact]
    public async Task Other_files_are_left_alone() =>
        Assert.Empty(await Analyze(App("a.txt", PushdownsFirst)));

    [Fact]
    public async Task Files_that_cannot_be_read_are_left_to_the_generator() =>
        Assert.Empty(await Analyze(
            new MemoryFile("/home/me/App/a.workout", null as SourceText),
            new MemoryFile("/home/me/App/b.workout", SourceText.From(new MemoryStream([0xFC]), Encoding.Latin1))));

    [Fact]
    public async Task A_bug_of_ours_becomes_a_diagnostic_and_leaves_other_files_alone()
    {
        var diagnostics = await Analyze(new ThrowingFile("/home/me/App/a.workout"), App("b.workout", PushdownsFirst));

        Assert.Equal(["PEX0900", "PEX1001"], diagnostics.Select(d => d.Id).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void It_announces_every_rule_and_what_is_wrong_in_their_configuration_and_classes() => Assert.Equal(
        PreExhaust.Analysis.RuleSet.Descriptors
            .Select(r => r.Id)
            .Concat(["PEX0116", "PEX0213"])
            .Order(StringComparer.Ordinal),
        new WorkoutAnalyzer().SupportedDiagnostics.Select(d => d.Id));

    [Fact]
    public void Generator_and_analyzer_share_one_parse()
    {
        var text = SourceText.From(PushdownsFirst);

        Assert.Same(Bind("a.workout"), Bind("a.workout"));
        Assert.Equal("b.workout", Bind("b.workout").Source.Path);

        WorkoutDocument Bind(string path) => ParseCache.Read(text, path).Bind(new([]));
    }

    private static Task<ImmutableArray<Diagnostic>> Analyze(params AdditionalText[] files) =>
        AnalyzerHost.Run(BuildOptions.App(), files);

    private static MemoryFile App(string path, string text) => new("/home/me/App/" + path, text);
}
