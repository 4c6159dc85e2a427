using PreExhaust.Plans;

namespace PreExhaust.Progression;

/// <summary>Which exercises a plan has, and how they progress.</summary>
internal static class ExerciseRules
{
    /// <summary>Every exercise and variant of a plan once, in the order of the text.</summary>
    public static IEnumerable<ExerciseReference> Identities(TrainingPlan plan) =>
        plan.Sessions.SelectMany(session => session.Slots).SelectMany(slot => slot.Choices).Distinct();

    /// <summary>The rules of an exercise, whichever of its lines carries them.</summary>
    public static ValueList<ProgressionRule> Of(TrainingPlan plan, ExerciseReference exercise) => plan.Sessions
        .SelectMany(session => session.Slots)
        .Where(slot => slot.Progression.Count > 0 && slot.Choices.Contains(exercise))
        .Select(slot => slot.Progression)
        .FirstOrDefault();

    /// <summary>After how many weeks the additions of an exercise start again; <c>null</c> for never.</summary>
    public static int? ResetOf(TrainingPlan plan, ExerciseReference exercise) => Of(plan, exercise)
        .Select(rule => (rule.Change as AddToLoad)?.ResetEveryWeeks)
        .FirstOrDefault(weeks => weeks is not null);
}
