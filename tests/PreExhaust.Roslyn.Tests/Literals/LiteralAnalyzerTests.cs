using Microsoft.CodeAnalysis;
using PreExhaust.Analysis;
using PreExhaust.Language.Diagnostics;
using PreExhaust.Roslyn.Literals;
using PreExhaust.Roslyn.Tests.Host;
using Diagnostic = Microsoft.CodeAnalysis.Diagnostic;
using RuleSet = PreExhaust.Analysis.RuleSet;

namespace PreExhaust.Roslyn.Tests.Literals;

/// <summary>What the rules say of a text in C# stands in its literal, and C# settles how loud it is.</summary>
public sealed class LiteralAnalyzerTests
{
    private const string PushdownsFirst =
        "session Push\n\nTriceps Pushdown: 3x12 RIR 0\nBench Press: 4x6 75%, rest 3min\n";

    private const string Unpaired = "session Push\nA1 Bench Press: 3x5\n";

    private static readonly string Push = InCSharp.Day("raw", PushdownsFirst);

    public static TheoryData<string> Folders => [.. RuleSample.All.Select(sample => sample.Folder)];

    [Theory]
    [MemberData(nameof(Folders))]
    public async Task Every_rule_finds_in_a_literal_what_it_finds_in_a_file_however_it_is_written(string folder)
    {
        foreach (var notation in new[] { "regular", "verbatim", "raw", "raw with tabs" })
            await FindsInLiteral(folder, notation);
    }

    [Fact]
    public async Task A_finding_has_a_help_page_and_the_place_of_the_other_exercise()
    {
        var finding = Assert.Single(await InCSharp.Analyze(Push));

        Assert.Equal(("PEX1001", 6, 5, "Triceps Pushdown"), finding.Described());
        Assert.Equal(DiagnosticSeverity.Warning, finding.Severity);
        Assert.EndsWith("SynergistFirst/README.md", finding.Descriptor.HelpLinkUri, StringComparison.Ordinal);
        Assert.Equal(6, Assert.Single(finding.AdditionalLocations).GetLineSpan().StartLinePosition.Line);
    }

    [Fact]
    public async Task A_pragma_silences_what_stands_behind_it()
    {
        const string Pragma = "#pragma warning disable PEX1001\n[PreExhaust";
        var other = Push.Replace("User", "Else", StringComparison.Ordinal)
            .Replace("Day", "Other", StringComparison.Ordinal);
        var silent = Push.Replace("[PreExhaust", Pragma, StringComparison.Ordinal)
            + "#pragma warning restore PEX1001\n"
            + other;

        Assert.Equal(19, Assert.Single(await InCSharp.Analyze(silent)).Described().Line);
    }

    [Theory]
    [InlineData("[System.Diagnostics.CodeAnalysis.SuppressMessage(\"PreExhaust\", \"PEX1001\")]\n[PreExhaust", 0)]
    [InlineData("[System.Diagnostics.CodeAnalysis.SuppressMessage(\"PreExhaust\", \"PEX1002\")]\n[PreExhaust", 1)]
    [InlineData("[System.Obsolete(\"Old\")]\n[PreExhaust", 1)]
    public async Task So_does_an_attribute(string attributes, int expected) => Assert.Equal(
        expected,
        (await InCSharp.Analyze(Push.Replace("[PreExhaust", attributes, StringComparison.Ordinal))).Length);

    [Theory]
    [InlineData(ReportDiagnostic.Error, DiagnosticSeverity.Error)]
    [InlineData(ReportDiagnostic.Info, DiagnosticSeverity.Info)]
    [InlineData(ReportDiagnostic.Suppress, null)]
    public async Task Sections_for_C_sharp_files_hold_as_for_any_analyzer(
        ReportDiagnostic severity, DiagnosticSeverity? expected)
    {
        var findings = await InCSharp.Analyze(Push, new TreeSeverities("PEX1001", severity));

        Assert.Equal(expected, findings.SingleOrDefault()?.Severity);
    }

    [Theory]
    [InlineData(ReportDiagnostic.Error, DiagnosticSeverity.Error)]
    [InlineData(ReportDiagnostic.Suppress, null)]
    public async Task So_do_they_of_what_the_language_says_and_is_no_error(
        ReportDiagnostic severity, DiagnosticSeverity? expected)
    {
        var day = InCSharp.Day("raw", "session A\nBench Press (blue room): 3x5\n");
        var findings = await InCSharp.Analyze(day, new TreeSeverities("PEX0106", severity));

        Assert.Equal(expected, findings.SingleOrDefault()?.Severity);
    }

    [Theory]
    [InlineData("[*.cs]\ndotnet_diagnostic.PEX1001.severity = error", DiagnosticSeverity.Error)]
    [InlineData("[*.cs]\ndotnet_diagnostic.PEX1001.severity = none", null)]
    [InlineData("[User.cs]\ndotnet_diagnostic.PEX1001.severity = suggestion", DiagnosticSeverity.Info)]
    [InlineData("[*.workout]\ndotnet_diagnostic.PEX1001.severity = error", DiagnosticSeverity.Warning)]
    [InlineData("[*.cs]\npreexhaust_preset = none", null)]
    public async Task The_package_reads_them_as_those_for_files(string lines, DiagnosticSeverity? expected)
    {
        var findings = await InCSharp.Analyze(Push, null, (".editorconfig", lines + "\n"));

        Assert.Equal(expected, findings.SingleOrDefault()?.Severity);
    }

    [Fact]
    public async Task Numbers_of_rules_are_set_alike()
    {
        var user = InCSharp.Day("raw", "goal hypertrophy\nsession A\nBarbell Row: 3x8 RIR 2, rest 2min\n");
        const string Strict = "[*.cs]\nPEX4003.most_session_sets = 1\n";

        Assert.DoesNotContain("PEX4003", Ids(await InCSharp.Analyze(user)));
        Assert.Contains("PEX4003", Ids(await InCSharp.Analyze(user, null, (".editorconfig", Strict))));
    }

    [Fact]
    public async Task What_the_author_allows_is_not_reported() => Assert.Empty(await InCSharp.Analyze(InCSharp.Day(
        "raw", PushdownsFirst.Replace("RIR 0\n", "RIR 0\n  allow PEX1001: meant\n", StringComparison.Ordinal))));

    [Fact]
    public async Task Rules_know_the_exercises_that_a_file_defines() => Assert.Single(await InCSharp.Analyze(
        InCSharp.Day("raw", PushdownsFirst.Replace("Triceps Pushdown", "Zap Down", StringComparison.Ordinal)),
        null,
        ("library.workout", "exercise Zap Down like Triceps Pushdown\n")));

    [Fact]
    public async Task Warnings_of_the_language_are_the_analyzers_and_errors_the_generators()
    {
        var user = InCSharp.Day("raw", Unpaired + "Squat: 3xQ\n");

        Assert.Equal(["PEX0002"], Ids(InCSharp.App(user).Run().Diagnostics));
        Assert.Equal(("PEX0104", 5, 5, "A1"), Assert.Single(await InCSharp.Analyze(user)).Described());
        Assert.Empty(await InCSharp.Analyze("#pragma warning disable PEX0104\n" + user));
    }

    [Fact]
    public async Task Classes_that_are_missing_are_reported_at_their_name() => Assert.Equal(
        ("PEX0116", 5, 19, "Laddr"),
        Assert.Single(await InCSharp.Analyze(InCSharp.Day("raw", "Chin-Up: 3x5\n  progress by Laddr\n"))).Described());

    [Theory]
    [InlineData("[Other.Workout(\"Triceps Pushdown: 3x12 RIR 0\\nBench Press: 4x6 75%\")] class Day { }")]
    [InlineData("class Day { [System.Obsolete(\"Triceps Pushdown: 3x12 RIR 0\\nBench Press: 4x6 75%\")] int x; }")]
    [InlineData("[PreExhaust.Workout(\"Triceps Pushdown: 3x12 RIR 0\\n\" + \"Bench Press: 4x6 75%\")] class Day { }")]
    [InlineData("[PreExhaust.Workout] class Day { }")]
    [InlineData("[Nothing(\"Triceps Pushdown: 3x12 RIR 0\\nBench Press: 4x6 75%\")] class Day { }")]
    public async Task Other_texts_are_left_alone(string user) => Assert.Empty(await InCSharp.Analyze(
        "namespace Other { class WorkoutAttribute : System.Attribute { public WorkoutAttribute(string text) { } } }"
        + user));

    [Fact]
    public async Task A_type_that_cannot_have_members_is_checked_all_the_same() => Assert.Single(
        await InCSharp.Analyze(Push.Replace("partial ", "", StringComparison.Ordinal)));

    [Fact]
    public async Task A_bug_of_ours_becomes_a_diagnostic_at_the_attribute()
    {
        var app = InCSharp.App(Push).Compile();

        var failure = Assert.Single(
            await AnalyzerHost.Run(
                app, BuildOptions.App(), [new ThrowingFile("/home/me/App/.editorconfig")], new LiteralAnalyzer()),
            d => d.Id.StartsWith("PEX", StringComparison.Ordinal));

        Assert.Equal("PEX0900", failure.Id);
        Assert.StartsWith("PreExhaust.Workout(", failure.Described().Text, StringComparison.Ordinal);
    }

    [Fact]
    public void It_announces_every_rule_and_what_the_language_says_without_being_sure() => Assert.Equal(
        RuleSet.Descriptors.Select(rule => rule.Id)
            .Concat(DiagnosticKinds.All.Except(DiagnosticKinds.OfCode)
                .Where(kind => kind.Severity < Severity.Error)
                .Select(kind => kind.Id))
            .Append("PEX0116")
            .Order(StringComparer.Ordinal),
        new LiteralAnalyzer().SupportedDiagnostics.Select(d => d.Id));

    private static IEnumerable<string> Ids(IEnumerable<Diagnostic> diagnostics) =>
        diagnostics.Select(d => d.Id);

    private static async Task FindsInLiteral(string folder, string notation)
    {
        var sample = RuleSample.Of(folder);
        var user = InCSharp.Day(notation, sample.Before);

        var findings = await InCSharp.Analyze(user);

        var (id, text, line) = sample.Mark;
        var own = Assert.Single(findings, finding => finding.Id == id).Described();
        Assert.Equal(notation == "regular" ? 3 : line + (notation == "verbatim" ? 2 : 3), own.Line);
        Assert.Equal(text, notation == "regular" ? own.Text.Replace("\\\"", "\"", StringComparison.Ordinal) : own.Text);
        Assert.DoesNotContain(findings, f => f.Id != id && f.Severity >= DiagnosticSeverity.Warning);
    }
}
