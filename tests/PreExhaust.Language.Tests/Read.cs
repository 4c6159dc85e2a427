using PreExhaust.Plans;

namespace PreExhaust.Language.Tests;

/// <summary>Reads texts that must be healthy.</summary>
internal static class Read
{
    public static TrainingPlan Healthy(string text)
    {
        var document = WorkoutText.Parse(text, "test.workout");
        Assert.Equal("", string.Join("\n", document.Diagnostics.Select(d => d.Message)));
        return document.Plan;
    }

    /// <summary>What the sets of an exercise mean.</summary>
    public static string Sets(string prescription) =>
        Describe.Groups(Healthy($"Squat: {prescription}").Sessions[0].Slots[0].Groups);
}
