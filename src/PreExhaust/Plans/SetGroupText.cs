namespace PreExhaust.Plans;

/// <summary>Writes sets with their load, effort and technique.</summary>
internal static class SetGroupText
{
    /// <summary>What begins an item: <c>3x8</c>, <c>work up to 1x3</c>, <c>rest-pause 12+4+3</c>.</summary>
    public static string Head(SetGroup group)
    {
        if (group.Load is WorkUpLoad)
            return $"work up to {group.Amount}";
        if (!SaysReps(group))
            return group.Amount;
        return group.Technique is ClusterTechnique cluster ? cluster.Text($"{group.Count}x") : $"{group.Technique}";
    }

    /// <summary>The load, the effort, and the technique where it is not the head.</summary>
    /// <param name="group">The sets.</param>
    /// <param name="write">Writes a load.</param>
    public static string?[] Details(SetGroup group, Func<Load, string> write) =>
    [
        group.Load is null or WorkUpLoad ? null : write(group.Load),
        group.Effort?.ToString(),
        SaysReps(group) ? null : group.Technique is DropTechnique drop ? drop.Text(write) : group.Technique?.ToString(),
    ];

    /// <summary>Whether the technique says all that the amount says, so that only one is written.</summary>
    private static bool SaysReps(SetGroup group) =>
        group is { Technique: { } technique, Target: RepTarget target, Open: OpenEnd.None, Load: not WorkUpLoad }
        && technique.Reps == target.Reps && target.Sides == SideCounting.AsExercise
        && (technique is ClusterTechnique || group.Count == Interval<int>.Point(1));
}
