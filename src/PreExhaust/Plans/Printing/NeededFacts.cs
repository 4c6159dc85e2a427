using PreExhaust.Catalog;

namespace PreExhaust.Plans.Printing;

/// <summary>The facts without which an exercise would be worked out differently.</summary>
internal static class NeededFacts
{
    private static readonly Func<ExerciseFacts, ExerciseFacts>[] Omissions =
    [
        facts => facts with { StatedParts = default, Muscles = default },
        facts => Without(facts, Involvement.Stabiliser),
        facts => Without(facts, Involvement.MinorSynergist),
        facts => Without(facts, Involvement.Synergist),
        facts => facts with { Loadability = null },
        facts => facts with { IsUnilateral = null },
        facts => facts with { Skill = null },
        facts => facts with { SpinalLoad = null },
        facts => facts with { GripDemand = null },
        facts => facts with { Kind = null },
        facts => facts with { Mechanic = null },
        facts => facts with { Pattern = null },
        facts => facts with { TypicalSet = null },
    ];

    public static ExerciseFacts Of(Exercise exercise) => Omissions.Aggregate(
        All(exercise),
        (facts, omit) => IsEnough(omit(facts), exercise) ? omit(facts) : facts);

    private static bool IsEnough(ExerciseFacts facts, Exercise exercise) =>
        facts.JointActions.Count + facts.Muscles.Count > 0 && facts.Complete() == exercise;

    private static ExerciseFacts Without(ExerciseFacts facts, Involvement part) => facts with
    {
        StatedParts = facts.StatedParts.Where(stated => stated != part).ToValueList(),
        Muscles = facts.Muscles.Where(role => role.Involvement != part).ToValueList(),
    };

    private static ExerciseFacts All(Exercise exercise) => new(exercise.Name)
    {
        Aliases = exercise.Aliases,
        JointActions = exercise.JointActions,
        Muscles = exercise.Muscles,
        StatedParts =
        [
            Involvement.PrimeMover, Involvement.Synergist, Involvement.MinorSynergist, Involvement.Stabiliser,
        ],
        Equipment = exercise.Equipment,
        Loadability = exercise.Loadability,
        Mechanic = exercise.Mechanic,
        Pattern = exercise.Pattern,
        Kind = exercise.Kind,
        IsUnilateral = exercise.IsUnilateral,
        Skill = exercise.Skill,
        SpinalLoad = exercise.SpinalLoad,
        GripDemand = exercise.GripDemand,
        TypicalSet = exercise.TypicalSet,
    };
}
