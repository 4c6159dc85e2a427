using PreExhaust.Plans;

namespace PreExhaust.Catalog;

/// <summary>Finds the catalogued exercise that a new one resembles most.</summary>
internal static class NearestExercise
{
    /// <summary>
    /// The exercise with the most joint actions in common or, where none are said, with the most similar muscles; of
    /// several the one with the same equipment, then the first.
    /// </summary>
    public static Exercise To(ExerciseFacts facts, ValueList<MuscleRole> muscles, string? equipment)
    {
        var groups = MuscleCatalog.Default.GroupsOf(muscles);
        return ExerciseCatalog.Default.Exercises
            .OrderBy(other => facts.JointActions.Count > 0
                ? Distance(facts.JointActions, other.JointActions)
                : Distance(groups, other))
            .ThenBy(other => other.Equipment == equipment ? 0 : 1)
            .ThenBy(other => other.IsUnilateral == (facts.IsUnilateral ?? false) ? 0 : 1)
            .First();
    }

    /// <summary>The share of all their actions that only one of the two has.</summary>
    private static double Distance(ValueList<string> actions, ValueList<string> others)
    {
        var common = actions.Count(action => others.Contains(action));
        return 1 - ((double)common / (actions.Count + others.Count - common));
    }

    private static double Distance(ValueList<GroupRole> groups, Exercise other) =>
        groups.Sum(role => Math.Abs(role.Weight - other.RoleOf(role.Group)))
        + other.Groups.Where(role => groups.All(own => own.Group != role.Group)).Sum(role => role.Weight);
}
