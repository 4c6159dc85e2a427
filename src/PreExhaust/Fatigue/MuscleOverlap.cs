using PreExhaust.Catalog;

namespace PreExhaust.Fatigue;

/// <summary>How much of one exercise's fatigue another one feels.</summary>
public static class MuscleOverlap
{
    private const double Transfer = 0.4;
    private const double SmallestRole = 0.25;

    /// <summary>
    /// 1 for the same exercise; otherwise 0.4 times the share of <paramref name="next"/>'s muscle groups that
    /// <paramref name="tired"/> worked, each by its role in both. Muscles that only brace count nothing.
    /// </summary>
    /// <param name="next">The exercise to come.</param>
    /// <param name="tired">The exercise done.</param>
    public static double Of(Exercise next, Exercise tired)
    {
        if (next.Name == tired.Name)
            return 1;
        double total = 0;
        double shared = 0;
        foreach (var role in next.Groups)
        {
            if (role.Weight < SmallestRole)
                continue;
            total += role.Weight;
            shared += role.Weight * tired.RoleOf(role.Group);
        }

        return total > 0 ? Transfer * shared / total : 0;
    }

    /// <summary>The same for an exercise to come that uses one muscle group alone.</summary>
    /// <param name="next">The muscle group.</param>
    /// <param name="tired">The exercise done.</param>
    public static double Of(MuscleGroup next, Exercise tired) => Transfer * tired.RoleOf(next);
}
