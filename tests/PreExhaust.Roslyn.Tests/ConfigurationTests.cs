using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using PreExhaust.Roslyn.Tests.Host;

namespace PreExhaust.Roslyn.Tests;

public sealed class ConfigurationTests
{
    private const string PushdownsFirst =
        "session Push\n\nTriceps Pushdown: 3x12 RIR 0\nBench Press: 4x6 75%, rest 3min\n";

    private static readonly MemoryFile Push = App("plans/push.workout", PushdownsFirst);

    [Theory]
    [InlineData("error", DiagnosticSeverity.Error)]
    [InlineData("warning", DiagnosticSeverity.Warning)]
    [InlineData("suggestion", DiagnosticSeverity.Info)]
    [InlineData("silent", DiagnosticSeverity.Hidden)]
    [InlineData("default", DiagnosticSeverity.Warning)]
    public async Task A_section_says_how_loud_a_rule_is(string word, DiagnosticSeverity expected)
    {
        var diagnostic = Assert.Single(await Run(Sections($"dotnet_diagnostic.PEX1001.severity = {word}"), Push));

        Assert.Equal(("PEX1001", expected), (diagnostic.Id, diagnostic.Severity));
    }

    [Fact]
    public async Task A_rule_may_be_off_in_one_folder_alone()
    {
        var nested = App("plans/.editorconfig", "[*.workout]\ndotnet_diagnostic.PEX1001.severity = none\n");
        var elsewhere = App("push.workout", PushdownsFirst);

        var diagnostic = Assert.Single(
            await Run(Sections("dotnet_diagnostic.PEX1001.severity = error"), nested, Push, elsewhere));

        Assert.Equal("/home/me/App/push.workout", diagnostic.Location.GetLineSpan().Path);
        Assert.Equal(DiagnosticSeverity.Error, diagnostic.Severity);
    }

    [Fact]
    public async Task Numbers_of_rules_are_set_alike()
    {
        const string Row = "goal hypertrophy\nsession A\nBarbell Row: 3x8 RIR 2, rest 2min\n";
        var rows = App("a.workout", Row);

        Assert.DoesNotContain("PEX4003", Ids(await Run(Sections("PEX4003.most_session_sets = 20"), rows)));
        Assert.Contains("PEX4003", Ids(await Run(Sections("PEX4003.most_session_sets = 1"), rows)));
    }

    [Fact]
    public async Task A_mistake_is_a_warning_once_at_its_line()
    {
        var file = App(".editorconfig", "root = true\n[*.workout]\ndotnet_diagnostic.PEX1001.severity = loud\n");

        var mistake = Assert.Single(
            await Run(file, Push, App("a.workout", "Bench Press: 3x5\n")), d => d.Id != "PEX1001");

        var place = mistake.Location.GetLineSpan();
        Assert.Equal(("PEX0213", DiagnosticSeverity.Warning), (mistake.Id, mistake.Severity));
        Assert.Equal(("/home/me/App/.editorconfig", 2, 37), (
            place.Path, place.StartLinePosition.Line, place.StartLinePosition.Character));
    }

    [Theory]
    [InlineData("none", null)]
    [InlineData("None", null)]
    [InlineData("strict", DiagnosticSeverity.Warning)]
    [InlineData("default", DiagnosticSeverity.Info)]
    [InlineData("nothing", DiagnosticSeverity.Info)]
    public async Task A_property_chooses_the_preset(string preset, DiagnosticSeverity? expected)
    {
        var unused = App("a.workout", "allow PEX1001: meant\nBench Press: 3x5\n");
        var diagnostics = await AnalyzerHost.Run(BuildOptions.App(("WorkoutPreset", preset)), [unused]);

        Assert.Equal(expected, diagnostics.SingleOrDefault()?.Severity);
    }

    [Fact]
    public async Task Warnings_of_ours_may_be_errors()
    {
        var build = BuildOptions.App(("WorkoutTreatWarningsAsErrors", "true"));
        var unused = App("a.workout", "allow PEX1001: meant\nBench Press: 3x5\n");

        var diagnostics = await AnalyzerHost.Run(build, [Push, unused, Sections("preexhaust_preset = ?")]);

        Assert.Equal(
            [
                ("PEX0213", DiagnosticSeverity.Error),
                ("PEX0302", DiagnosticSeverity.Info),
                ("PEX1001", DiagnosticSeverity.Error),
            ],
            diagnostics.Select(d => (d.Id, d.Severity)).Order());
    }

    [Theory]
    [InlineData("true", DiagnosticSeverity.Error)]
    [InlineData("false", DiagnosticSeverity.Warning)]
    public void So_may_those_of_the_generator(string value, DiagnosticSeverity expected)
    {
        var host = new GeneratorHost(
            [App("empty.workout", "")],
            BuildOptions.App(("WorkoutTreatWarningsAsErrors", value), ("WorkoutMembers", "none")));

        Assert.Equal(
            [("PEX0204", expected), ("PEX0212", expected)],
            host.Run().Diagnostics.Select(d => (d.Id, d.Severity)).Order());
    }

    [Fact]
    public void A_property_that_means_nothing_is_reported()
    {
        var host = new GeneratorHost(
            [], BuildOptions.App(("WorkoutPreset", "srtict"), ("WorkoutTreatWarningsAsErrors", "yes")));

        Assert.Equal(
            [
                "WorkoutPreset is 'srtict'. It can be: default, strict, none.",
                "WorkoutTreatWarningsAsErrors is 'yes'. It can be: false, true.",
            ],
            host.Run().Diagnostics
                .Select(d => d.GetMessage(CultureInfo.InvariantCulture))
                .Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData(ReportDiagnostic.Suppress, null)]
    [InlineData(ReportDiagnostic.Error, DiagnosticSeverity.Error)]
    [InlineData(ReportDiagnostic.Info, DiagnosticSeverity.Info)]
    public async Task What_the_build_says_wins_over_sections(ReportDiagnostic severity, DiagnosticSeverity? expected)
    {
        var files = new[] { Sections("dotnet_diagnostic.PEX1001.severity = warning"), Push };

        var diagnostics = await AnalyzerHost.Run(BuildOptions.App(), files, ("PEX1001", severity));

        Assert.Equal(expected, diagnostics.SingleOrDefault()?.Severity);
    }

    private static IEnumerable<string> Ids(IEnumerable<Diagnostic> diagnostics) => diagnostics.Select(d => d.Id);

    private static Task<ImmutableArray<Diagnostic>> Run(params AdditionalText[] files) =>
        AnalyzerHost.Run(BuildOptions.App(), files);

    private static MemoryFile Sections(string lines) => App(".editorconfig", "[*.workout]\n" + lines + "\n");

    private static MemoryFile App(string path, string text) => new("/home/me/App/" + path, text);
}
