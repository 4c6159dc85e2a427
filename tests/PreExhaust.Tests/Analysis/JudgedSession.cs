using PreExhaust.Analysis;
using PreExhaust.Language;
using PreExhaust.Plans;

namespace PreExhaust.Tests.Analysis;

/// <summary>What one rule says of a session written as lines; those before <c>--</c> are settings.</summary>
internal static class JudgedSession
{
    /// <summary>Findings as <c>Warning Back Extension</c>: the severity and the exercise.</summary>
    public static IReadOnlyList<string> By(string id, params string[] lines)
    {
        var plan = Plan(lines);
        return Findings(id, plan)
            .Select(finding => $"{finding.Severity} {plan.Sessions[0].Slots[finding.Slot.Slot].Exercise}")
            .ToList();
    }

    /// <summary>The only finding.</summary>
    public static Finding Single(string id, params string[] lines) => Assert.Single(Findings(id, Plan(lines)));

    /// <summary>The exercises after the first fix of the only finding that all rules let stand.</summary>
    public static IReadOnlyList<string> Mended(string id, params string[] lines)
    {
        var plan = Plan(lines);
        var fix = Assert.Single(plan.Check(), finding => finding.Rule.Id == id).Fixes[0];
        return fix.Edit.Apply(plan).Sessions[0].Slots.Select(slot => slot.Exercise.ToString()).ToList();
    }

    public static TrainingPlan Plan(params string[] lines)
    {
        var divider = Array.IndexOf(lines, "--");
        var text = string.Join(
            "\n", ["program Test", .. lines[..Math.Max(0, divider)], "session Day", .. lines[(divider + 1)..]]);
        var document = WorkoutText.Parse(text, "test.workout");
        Assert.Empty(document.Diagnostics);
        return document.Plan;
    }

    private static IEnumerable<Finding> Findings(string id, TrainingPlan plan) =>
        PlanAnalyzer.Analyze(plan, [RuleSet.Default.Single(rule => rule.Descriptor.Id == id)]);
}
