using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using PreExhaust.Roslyn.Fluent;
using PreExhaust.Roslyn.Tests.Host;

namespace PreExhaust.Roslyn.Tests.Fluent;

public sealed class FluentAnalyzerTests
{
    private const string Body =
        """
            public static TrainingPlan Push { get; } = Plan("Push").Add(
                Session("A").Add(
                    Exercises.TricepsPushdown.Do(3.Sets(12).Rir(0).Rest(1.Minutes())),
                    Exercises.BarbellBenchPress.Do(4.Sets(6).At(75.Percent()).Rest(3.Minutes()))));
        """;

    [Fact]
    public async Task A_finding_is_at_its_argument_with_the_other_exercise_and_a_page()
    {
        var finding = Assert.Single(await FluentHost.Analyze(FluentSource.Class(Body)));

        Assert.Equal(("PEX1001", DiagnosticSeverity.Warning), (finding.Id, finding.Severity));
        Assert.Equal("Exercises.TricepsPushdown", FluentSource.TextAt(finding.Location));
        Assert.Equal("Exercises.BarbellBenchPress", FluentSource.TextAt(Assert.Single(finding.AdditionalLocations)));
        Assert.StartsWith("https://", finding.Descriptor.HelpLinkUri, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_pragma_silences_it() => Assert.Empty(
        await FluentHost.Analyze(FluentSource.Class($"#pragma warning disable PEX1001\n{Body}")));

    [Fact]
    public async Task What_is_allowed_is_not_reported() => Assert.Empty(await FluentHost.Analyze(FluentSource.Class(
        Body.Replace("1.Minutes()))", "1.Minutes())).Allow(\"PEX1001\", \"meant\")", StringComparison.Ordinal))));

    [Theory]
    [InlineData("[*.cs]\ndotnet_diagnostic.PEX1001.severity = error", DiagnosticSeverity.Error)]
    [InlineData("[*.cs]\ndotnet_diagnostic.PEX1001.severity = none", null)]
    [InlineData("[Plans.cs]\ndotnet_diagnostic.PEX1001.severity = suggestion", DiagnosticSeverity.Info)]
    [InlineData("[*.workout]\ndotnet_diagnostic.PEX1001.severity = error", DiagnosticSeverity.Warning)]
    [InlineData("[*.cs]\npreexhaust_preset = none", null)]
    public async Task Sections_for_the_file_say_how_loud_a_rule_is(string lines, DiagnosticSeverity? expected)
    {
        var settings = new MemoryFile("/home/me/App/.editorconfig", lines + "\n");
        var findings = await FluentHost.Analyze(FluentSource.Class(Body), settings);

        Assert.Equal(expected, findings.SingleOrDefault()?.Severity);
    }

    [Fact]
    public async Task What_allows_nothing_is_information_at_its_id()
    {
        var source = FluentSource.Class(Body
            .Replace("TricepsPushdown", "ChinUp", StringComparison.Ordinal)
            .Replace("1.Minutes()))", "1.Minutes())).Allow(\"PEX1002\", \"meant\")", StringComparison.Ordinal));
        var finding = Assert.Single(await FluentHost.Analyze(source));

        Assert.Equal("PEX0302", finding.Id);
        Assert.Equal("\"PEX1002\"", FluentSource.TextAt(finding.Location));
    }

    [Fact]
    public async Task A_plan_that_grows_is_checked_once_it_is_whole()
    {
        var found = await FluentHost.Analyze(FluentSource.Class(
            """
            public static TrainingPlan[] Run()
            {
                var start = Plan("P").Add(Session("A").Add(Exercises.TricepsPushdown.Do(3.Sets(12).Rir(0)),
                    Exercises.BarbellBenchPress.Do(4.Sets(6).At(75.Percent()).Rest(3.Minutes()))));
                return new TrainingPlan[] { start.Weeks(4), start.Weeks(6) };
            }
            """));

        Assert.Single(found, d => d.Id == "PEX1001");
    }

    [Fact]
    public async Task Another_method_called_plan_is_none_of_ours() => Assert.Empty(await FluentHost.Analyze(
        FluentSource.Class("static int Plan(int n) => n;\npublic static int Run() => Plan(3);")));

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Nothing_is_looked_at_where_the_library_is_missing(bool hasLibrary)
    {
        var analyzer = new FluentPlanAnalyzer();
        var file = new WatchedFile("/home/me/App/legs.workout");
        var analysis = CSharpCompilation.Create(
            "App",
            [CSharpSyntaxTree.ParseText("class C { static int Plan(int n) => n; int Run() => Plan(3); }")],
            References.OfThisRuntime.Where(r => hasLibrary || Path.GetFileName(r.Display) != "PreExhaust.dll"),
            new(OutputKind.DynamicallyLinkedLibrary)).WithAnalyzers([analyzer], new AnalyzerOptions([file]));

        Assert.Empty(await analysis.GetAnalyzerDiagnosticsAsync());
        Assert.Equal(hasLibrary, file.IsRead);
        var work = await analysis.GetAnalyzerTelemetryInfoAsync(analyzer, default);
        Assert.Equal(1, work.SemanticModelActionsCount);
        Assert.Equal(0, work.OperationActionsCount + work.OperationBlockActionsCount + work.SyntaxNodeActionsCount);
    }

    [Fact]
    public void It_announces_every_rule_and_what_cannot_be_made() => Assert.Equal(
        PreExhaust.Analysis.RuleSet.Descriptors.Select(r => r.Id).Append("PEX0230").Order(StringComparer.Ordinal),
        new FluentPlanAnalyzer().SupportedDiagnostics.Select(d => d.Id));
}
