using System.Globalization;
using System.Reflection;
using Microsoft.CodeAnalysis;
using PreExhaust.Roslyn.Tests.Host;
using RuleSet = PreExhaust.Analysis.RuleSet;

namespace PreExhaust.Roslyn.Tests;

/// <summary>Bugs of ours become diagnostics that name them; the compiler's own would not.</summary>
public sealed class CrashTests
{
    private static readonly MemoryFile Push = new(
        "/home/me/App/push.workout",
        "session Push\n\nTriceps Pushdown: 3x12 RIR 0\nBench Press: 4x6 75%, rest 3min\n  progress by Ladder\n");

    /// <summary>Reading definitions is done once more where a file is bound, and fails there.</summary>
    public static TheoryData<string> StepsOfTheGenerator => [.. typeof(Steps)
        .GetFields(BindingFlags.Static | BindingFlags.Public)
        .Select(name => name.Name)
        .Except([nameof(Steps.Parse), nameof(Steps.Analyze)])];

    [Theory]
    [MemberData(nameof(StepsOfTheGenerator))]
    public void A_step_of_the_generator_that_fails_is_named(string step)
    {
        var failed = false;
        const string Day = "[PreExhaust.Workout(\"Bench Press: 3xQ\")] partial class Day { }";
        var host = new GeneratorHost([Push], user: Day, generator: new(Fail));

        var result = host.Run();

        Assert.True(failed);
        Assert.Null(result.Exception);
        var failures = result.Diagnostics.Where(d => d.Id != "PEX0002");
        Assert.All(failures, d => Assert.Equal(("PEX0900", DiagnosticSeverity.Error), (d.Id, d.Severity)));
        var messages = failures.Select(d => d.GetMessage(CultureInfo.InvariantCulture));
        Assert.StartsWith(
            $"PreExhaust failed in its step {step} (InvalidOperationException: Some bug., at PreExhaust.Roslyn.",
            Assert.Single(messages.Distinct(StringComparer.Ordinal)),
            StringComparison.Ordinal);

        void Fail(string name)
        {
            if (name != step)
                return;
            failed = true;
            throw new InvalidOperationException("Some\nbug.");
        }
    }

    [Fact]
    public void The_generator_goes_on_without_the_build()
    {
        var host = new GeneratorHost([Push], new ThrowingOptions());

        var result = host.Run();

        Assert.Null(result.Exception);
        Assert.Equal(["PEX0900", "PEX0900"], result.Diagnostics.Select(d => d.Id));
        Assert.NotNull(host.Compile().GetTypeByMetadataName("Push"));
    }

    [Fact]
    public async Task A_rule_that_fails_is_named_and_the_others_go_on()
    {
        var analyzer = new WorkoutAnalyzer([new ThrowingRule(), .. RuleSet.Default]);

        var diagnostics = await AnalyzerHost.Run(AnalyzerHost.App(), BuildOptions.App(), [Push], analyzer);

        Assert.Equal(["PEX0900", "PEX1001"], diagnostics.Select(d => d.Id).Where(id => id != "PEX0116").Order());
        var failure = diagnostics.Single(d => d.Id == "PEX0900");
        Assert.Equal(Push.Path, failure.Location.GetLineSpan().Path);
        Assert.StartsWith(
            "The rule PEX9999 throwing failed on the session \"Push\" (InvalidOperationException: Some bug.).",
            failure.GetMessage(CultureInfo.InvariantCulture),
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_analyzer_that_fails_is_named_at_every_file()
    {
        var diagnostics = await AnalyzerHost.Run(AnalyzerHost.App(), new ThrowingOptions(), [Push]);

        var failure = Assert.Single(diagnostics);
        Assert.Equal(("PEX0900", Push.Path), (failure.Id, failure.Location.GetLineSpan().Path));
        Assert.StartsWith(
            "PreExhaust failed in its step Analyze (InvalidOperationException: Some bug.",
            failure.GetMessage(CultureInfo.InvariantCulture),
            StringComparison.Ordinal);
    }
}
