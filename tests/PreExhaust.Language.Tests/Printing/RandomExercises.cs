using CsCheck;
using PreExhaust.Catalog;
using PreExhaust.Plans;

namespace PreExhaust.Language.Tests.Printing;

/// <summary>Exercises that a plan defines itself, with names that the grammar could trip over.</summary>
internal static class RandomExercises
{
    private static readonly string[] Names =
    [
        "Viking Press", "Like a Boss", "In and Out", "Session Swing", "Max Heave", "3x5 Lift", "Flag or Banner",
        "Half-Kneel/Reach", "Über Zieh", "Zug; Druck", "A1 Lift", "Rest Day Walk", "Scale (loaded)", "Tempo: slow",
    ];

    private static readonly string[] Muscles = ExerciseCatalog.Default.Exercises
        .SelectMany(exercise => exercise.Muscles)
        .Select(role => role.Muscle)
        .Distinct()
        .ToArray();

    private static readonly Gen<Exercise> Catalogued = Gen.OneOf(ExerciseCatalog.Default.Exercises.ToArray());

    private static readonly Gen<ValueList<MuscleRole>> Roles = Gen.Select(
        Gen.OneOf(Muscles), Gen.Enum<Involvement>(), (muscle, part) => new MuscleRole(muscle, part))
        .Array[1, 6]
        .Select(roles => roles
            .Prepend(new(Muscles[0], Involvement.PrimeMover))
            .DistinctBy(role => role.Muscle)
            .OrderByDescending(role => role.Involvement)
            .ToValueList());

    private static readonly Gen<SetTarget> Typical = Gen.OneOf(
        RandomQuantities.Range(Gen.Int[1, Limits.Reps]).Select(r => (SetTarget)new RepTarget(r)),
        RandomQuantities.Range(RandomQuantities.Times).Select(t => (SetTarget)new DurationTarget(t)),
        RandomQuantities.Range(RandomQuantities.Distances).Select(m => (SetTarget)new DistanceTarget(m)));

    /// <summary>No exercises, or a few of different names; half of what is known of them is that of others.</summary>
    public static Gen<Exercise[]> Some { get; } = Gen.Select(
        Gen.OneOf(Names), Catalogued, Catalogued, Gen.Select(Roles, Typical, Gen.Enum<ExerciseKind>(), Gen.Bool), Make)
        .Array[0, 3]
        .Select(exercises => exercises.DistinctBy(exercise => exercise.Name).ToArray());

    /// <summary>The plan with these exercises in places of its first session, as far as there are any.</summary>
    public static TrainingPlan In(TrainingPlan plan, Exercise[] exercises)
    {
        var first = plan.Sessions[0];
        var used = exercises.Take(first.Slots.Count).ToList();
        var slots = first.Slots.Select((slot, i) => i < used.Count ? With(slot, used[i].Name) : slot).ToValueList();
        return plan with
        {
            Sessions = plan.Sessions.SetItem(0, first with { Slots = slots }),
            Exercises = used.OrderBy(exercise => exercise.Name, StringComparer.Ordinal).ToValueList(),
        };
    }

    private static ExerciseSlot With(ExerciseSlot slot, string name) => slot with
    {
        Exercise = new(name, slot.Exercise.Variant),
        Intents = slot.Intents.Select(intent => intent with { For = name }).ToValueList(),
    };

    private static Exercise Make(
        string name,
        Exercise first,
        Exercise second,
        (ValueList<MuscleRole> Muscles, SetTarget Typical, ExerciseKind Kind, bool IsOwn) more) => first with
        {
            Name = name,
            Aliases = more.IsOwn ? [$"{name} again", $"My {name}"] : [],
            Equipment = second.Equipment,
            JointActions = second.JointActions,
            Pattern = second.Pattern,
            Skill = second.Skill,
            Muscles = more.IsOwn ? more.Muscles : JointActionCatalog.Default.MusclesOf(second.JointActions),
            TypicalSet = more.IsOwn ? more.Typical : first.TypicalSet,
            Kind = more.Kind,
        };
}
