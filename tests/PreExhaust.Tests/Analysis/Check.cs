using PreExhaust.Analysis;
using PreExhaust.Plans;

namespace PreExhaust.Tests.Analysis;

/// <summary>Short ways to look at findings.</summary>
internal static class Check
{
    /// <summary>Findings as <c>PEX1001 Warning 0</c>: id, severity, place in the session.</summary>
    public static IReadOnlyList<string> Ids(TrainingPlan plan) => plan.Check().Select(Text).ToList();

    public static IReadOnlyList<string> Ids(params ExerciseSlot[] slots) => Ids(Make.Plan(slots));

    public static Finding Single(params ExerciseSlot[] slots) => Assert.Single(Make.Plan(slots).Check());

    private static string Text(Finding finding) => $"{finding.Rule.Id} {finding.Severity} {finding.Slot.Slot}";
}
