using System.Collections.Immutable;
using System.Globalization;
using CsCheck;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using PreExhaust.Analysis;
using PreExhaust.Configuration;
using PreExhaust.Language;
using PreExhaust.Language.Tests;
using PreExhaust.Language.Tests.Printing;
using PreExhaust.Roslyn.Fluent;
using PreExhaust.Roslyn.Literals;
using PreExhaust.Roslyn.Tests.Fluent;
using PreExhaust.Roslyn.Tests.Host;
using PreExhaust.Roslyn.Tests.Literals;

namespace PreExhaust.Roslyn.Tests;

/// <summary>What is kept from one keystroke to the next never outlives what it depends on.</summary>
public sealed class RecentFindingsTests
{
    private const string Text = "session Push\nZap Down: 3x12 RIR 0\nBench Press: 4x6 75%, rest 3min\n";
    private const string Library = "exercise Zap Down like Triceps Pushdown\n";

    private static readonly string Literal = InCSharp.Day("raw", Text);

    private static readonly string Chain = FluentSource.Class(
        """
            public static TrainingPlan Push { get; } = Plan("Push").Add(
                Session("A").Add(
                    Exercises.TricepsPushdown.Do(3.Sets(12).Rir(0).Rest(1.Minutes())),
                    Exercises.BarbellBenchPress.Do(4.Sets(6).At(75.Percent()).Rest(3.Minutes()))));
        """);

    public static TheoryData<string> Forms => ["literal", "chain"];

    [Theory]
    [MemberData(nameof(Forms))]
    public async Task Changed_settings_count_at_once(string form)
    {
        const string Key = "[*.cs]\ndotnet_diagnostic.PEX1001.severity =";

        Assert.Equal("PEX1001 Warning", await Of(form));
        Assert.Equal("PEX1001 Error", await Of(form, $"{Key} error\n"));
        Assert.Equal("", await Of(form, $"{Key} none\n"));
        Assert.Equal("PEX1001 Info", await Of(form, $"{Key} suggestion\n"));
        Assert.Equal("", await Of(form, build: BuildOptions.App(("WorkoutPreset", "none"))));
        Assert.Equal(
            "PEX1001 Error", await Of(form, build: BuildOptions.App(("WorkoutTreatWarningsAsErrors", "true"))));
        Assert.Equal("PEX1001 Warning", await Of(form));
    }

    [Fact]
    public async Task So_do_definitions_of_other_files()
    {
        Assert.Equal("PEX1001 Warning", await Of("literal"));
        Assert.Equal("", await Of("literal", library: "exercise Zap Down like Barbell Curl\n"));
        Assert.Equal("PEX1001 Warning", await Of("literal"));
    }

    [Theory]
    [InlineData("literal", "Zap Down", "Barbell Curl")]
    [InlineData("chain", "TricepsPushdown", "BarbellCurl")]
    public async Task So_do_other_words(string form, string word, string other)
    {
        Assert.Equal("PEX1001 Warning", await Of(form));
        Assert.Equal("", await Of(form, word: word, other: other));
        Assert.Equal("PEX1001 Warning", await Of(form));
    }

    [Theory]
    [InlineData("literal", "Zap Down")]
    [InlineData("chain", "Exercises.TricepsPushdown")]
    public async Task A_plan_that_moved_is_reported_where_it_is_now(string form, string place)
    {
        foreach (var above in new[] { "", "// Above.\n", "/**/", "// Above.\n\n\n" })
        {
            var found = Assert.Single(await Analyze(form, source => above + source));

            Assert.Equal(place, found.Described().Text);
        }
    }

    [Fact]
    public void Rules_do_not_run_again_for_a_plan_that_moved()
    {
        var options = AnalysisOptions.Default.WithoutFixes();
        var first = RecentFindings.In(WorkoutText.Parse(Library + Text), options, withFixes: false).Single();
        var below = WorkoutText.Parse("// Above.\n\n" + Library + Text);
        var moved = RecentFindings.In(below, options, withFixes: false).Single();

        Assert.Same(first.Finding, moved.Finding);
        Assert.Equal(first.Span.Start + 11, moved.Span.Start);
    }

    [Fact]
    public void Settings_are_the_same_object_as_long_as_they_say_the_same()
    {
        var first = Configuration("[*.cs]\nPEX4003.most_session_sets = 3\n");

        Assert.Same(first, Configuration("[*.cs]\nPEX4003.most_session_sets = 3\n"));
        Assert.NotSame(first, Configuration("[*.cs]\nPEX4003.most_session_sets = 4\n"));

        static AnalysisOptions Configuration(string lines) => ProjectFiles.Of([Settings(lines)])
            .Rules(Preset.Default, default).For("/home/me/App/User.cs");
    }

    [Fact]
    public void Any_plan_gets_the_findings_of_its_own_wherever_it_stands() => RandomPlans.Plan.Sample(
        plan =>
        {
            var text = plan.ToWorkoutText();
            foreach (var document in new[] { WorkoutText.Parse(text), WorkoutText.Parse("\n// Above.\n" + text) })
            {
                Assert.Equal(
                    document.Check(AnalysisOptions.Default.WithoutFixes()),
                    RecentFindings.In(document, AnalysisOptions.Default, withFixes: false));
            }
        },
        iter: Samples.OrAsAsked(60),
        threads: 1,
        print: plan => plan.ToWorkoutText());

    [Fact]
    public async Task Analyses_at_the_same_time_do_not_mix()
    {
        var runs = Enumerable.Range(0, 64).Select(i => Task.Run(async () =>
        {
            var lines = new string('\n', i % 5);
            var severity = i % 3 == 0 ? "error" : "suggestion";
            var found = Assert.Single(await Analyze(
                i % 2 == 0 ? "literal" : "chain",
                source => lines + source,
                $"[*.cs]\ndotnet_diagnostic.PEX1001.severity = {severity}\n"));
            Assert.Equal(i % 3 == 0 ? DiagnosticSeverity.Error : DiagnosticSeverity.Info, found.Severity);
            Assert.Equal(i % 2 == 0 ? "Zap Down" : "Exercises.TricepsPushdown", found.Described().Text);
        }));

        await Task.WhenAll(runs);
    }

    private static async Task<string> Of(
        string form,
        string settings = "",
        BuildOptions? build = null,
        string library = Library,
        string word = "Zap Down",
        string other = "Zap Down") => string.Join(", ", (await Analyze(
            form, source => source.Replace(word, other, StringComparison.Ordinal), settings, build, library))
        .Select(found => string.Create(CultureInfo.InvariantCulture, $"{found.Id} {found.Severity}")));

    private static async Task<ImmutableArray<Diagnostic>> Analyze(
        string form,
        Func<string, string> edit,
        string settings = "",
        BuildOptions? build = null,
        string library = Library)
    {
        var (source, analyzer) = form == "literal"
            ? (Literal, (DiagnosticAnalyzer)new LiteralAnalyzer())
            : (Chain, new FluentPlanAnalyzer());
        AdditionalText[] files = [Settings(settings), new MemoryFile("/home/me/App/library.workout", library)];
        var host = new GeneratorHost(files, user: "");
        host.Add(CSharpSyntaxTree.ParseText(edit(source), path: "/home/me/App/User.cs"));
        return await host.Compile()
            .WithAnalyzers([analyzer], new AnalyzerOptions([.. files], build ?? BuildOptions.App()))
            .GetAnalyzerDiagnosticsAsync();
    }

    private static MemoryFile Settings(string lines) => new("/home/me/App/.editorconfig", lines);
}
