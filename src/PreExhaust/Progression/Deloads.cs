using PreExhaust.Plans;
using PreExhaust.Resolution;

namespace PreExhaust.Progression;

/// <summary>The easier weeks that a <c>deload</c> setting brings.</summary>
internal static class Deloads
{
    /// <summary>Every time that an exercise is missed so often in a row, it asks for an automatic deload.</summary>
    private const int MissesForDeload = 2;

    /// <summary>What is left of the sets where the plan says neither sets nor load.</summary>
    private static readonly Percentage UsualSets = new(60);

    /// <summary>The deload that makes a week easier; <c>null</c> for a usual week.</summary>
    /// <param name="deload">The setting.</param>
    /// <param name="week">The week of the whole program, from 1.</param>
    /// <param name="isAsked">Whether missed repetitions ask for one.</param>
    public static DeloadPlan? In(DeloadPlan? deload, int week, bool isAsked)
    {
        if (deload is null)
            return null;
        var isDue = deload.IsAutomatic ? isAsked : deload.EveryWeeks > 0 && week % deload.EveryWeeks == 0;
        return isDue ? deload : null;
    }

    /// <summary>Whether a session asks for a deload.</summary>
    /// <param name="misses">The sessions missed in a row before it.</param>
    /// <param name="outcome">What was done; <c>null</c> where the exercise was left out.</param>
    public static bool IsAsked(int misses, ExerciseOutcome? outcome) =>
        outcome is { IsDeload: false, IsMissed: true } && (misses % MissesForDeload) + 1 == MissesForDeload;

    /// <summary>The sets of an exercise as a deload leaves them.</summary>
    public static ValueList<ResolvedGroup> Ease(
        ValueList<ResolvedGroup> groups, DeloadPlan deload, ExerciseReference exercise, LoadResolver loads)
    {
        var sets = deload.Sets ?? (deload.Load is null ? UsualSets : null);
        return groups
            .Select(group => group with
            {
                Group = sets is { } left ? WithPart(group.Group, left) : group.Group,
                Load = deload.Load is { } load ? loads.Lighten(group.Load, load, exercise) : group.Load,
            })
            .ToValueList();
    }

    private static SetGroup WithPart(SetGroup group, Percentage left) =>
        group with { Count = group.Count.Select(sets => Part(sets, left)) };

    private static int Part(int sets, Percentage left) =>
        (int)Math.Max(1, Math.Min(sets, Math.Round(sets * left.Value / 100, MidpointRounding.AwayFromZero)));
}
