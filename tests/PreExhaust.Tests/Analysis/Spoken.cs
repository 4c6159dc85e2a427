using PreExhaust.Analysis;
using PreExhaust.Language;

namespace PreExhaust.Tests.Analysis;

/// <summary>What a rule says of a program written as text.</summary>
internal static class Spoken
{
    /// <summary>The findings of one rule as <c>Warning: message</c>.</summary>
    public static IReadOnlyList<string> By(string id, string text) =>
        Findings(id, text).Select(finding => $"{finding.Severity}: {finding.Message}").ToList();

    /// <summary>The findings of one rule; the others do not run.</summary>
    public static IReadOnlyList<Finding> Findings(string id, string text)
    {
        var document = WorkoutText.Parse(text, "test.workout");
        Assert.Empty(document.Diagnostics);
        var rule = RuleSet.Default.Single(rule => rule.Descriptor.Id == id);
        return [.. PlanAnalyzer.Analyze(document.Plan, [rule])];
    }

    /// <summary>The plan after the first fix of the only finding.</summary>
    public static string Mended(string id, string text)
    {
        var fix = Assert.Single(Findings(id, text)).Fixes[0];
        return fix.Edit.Apply(WorkoutText.Parse(text, "test.workout").Plan).ToWorkoutText();
    }
}
