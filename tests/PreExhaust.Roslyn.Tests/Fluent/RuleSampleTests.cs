using System.Globalization;
using PreExhaust.Analysis;
using PreExhaust.Language;
using PreExhaust.Language.Emit.Fluent;
using PreExhaust.Plans;
using PreExhaust.Tests.Shared;
using LanguageDiagnostic = PreExhaust.Language.Diagnostics.Diagnostic;

namespace PreExhaust.Roslyn.Tests.Fluent;

/// <summary>A program that breaks a rule as a text breaks it as C#, at the argument that says the same.</summary>
public sealed class RuleSampleTests
{
    private static readonly string Rules = Repository.PathOf("src", "PreExhaust", "Analysis", "Rules");

    public static TheoryData<string> Samples { get; } = [.. Directory.GetDirectories(Rules)
        .Where(folder => File.Exists(Path.Combine(folder, "before.workout")))
        .Select(folder => Path.GetFileName(folder)!)
        .Order(StringComparer.Ordinal)];

    [Fact]
    public void There_is_a_sample_for_every_rule_that_a_text_can_break() => Assert.Equal(
        PreExhaust.Analysis.RuleSet.Default.Count - Directory.GetFiles(Rules, "README.md", SearchOption.AllDirectories)
            .Count(page => File.ReadAllText(page).Contains("No text can break this rule", StringComparison.Ordinal)),
        Samples.Count);

    [Theory]
    [MemberData(nameof(Samples))]
    public async Task The_same_is_reported_in_code(string rule)
    {
        var text = File.ReadAllText(Path.Combine(Rules, rule, "before.workout"));
        var document = WorkoutText.Parse(text, "before.workout");
        var source = FluentSource.Of([document.Plan.WithoutAnchors()]);
        var reported = await FluentHost.Analyze(source);

        var expected = document.Check().Select(finding => (finding.Id, finding.Message, Code(finding, document.Plan)));
        var actual = reported.Select(d =>
            (d.Id, d.GetMessage(CultureInfo.InvariantCulture), FluentSource.TextAt(d.Location)));
        Assert.Equal(expected.Order(), actual.Order());
    }

    private static string Code(LanguageDiagnostic diagnostic, TrainingPlan plan)
    {
        var finding = diagnostic.Finding!;
        var session = plan.Sessions[finding.Slot.Session];
        if (finding.Target is FindingTarget.Plan)
            return CodeText.Quoted(plan.Name);
        if (finding.Target is FindingTarget.Session)
            return CodeText.Quoted(session.Name);
        var slot = session.Slots[finding.Slot.Slot];
        return finding.Target switch
        {
            FindingTarget.Intent => Code(slot.Intents[finding.TargetIndex]),
            FindingTarget.Sets => Code(slot.GroupsOf(finding.WeekRow)[finding.TargetIndex]),
            _ => FluentNames.Of(slot.Exercise),
        };
    }

    private static string Code(Intent intent)
    {
        var code = $"IntentKind.{intent.Kind}, {FluentNames.OfMuscleGroup(intent.MuscleGroup)}";
        return intent.For is { } compound ? $"{code}, {FluentNames.OfExercise(compound)}" : code;
    }

    /// <summary>The sets alone, without what they are done with.</summary>
    private static string Code(SetGroup sets) => new SetCode(null).Of(new(sets.Count, sets.Target));
}
