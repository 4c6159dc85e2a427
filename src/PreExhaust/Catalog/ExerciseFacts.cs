using PreExhaust.Plans;

namespace PreExhaust.Catalog;

/// <summary>What an author says of an exercise; whatever is left unsaid is worked out.</summary>
/// <param name="Name">The name.</param>
public sealed record ExerciseFacts(string Name)
{
    /// <summary>Other names people type.</summary>
    public ValueList<string> Aliases { get; init; }

    /// <summary>What the joints do, as ids; empty where it is left unsaid.</summary>
    public ValueList<string> JointActions { get; init; }

    /// <summary>Muscles whose part is said, as ids.</summary>
    public ValueList<MuscleRole> Muscles { get; init; }

    /// <summary>The parts that are said completely: no muscle has one of these that is not named.</summary>
    public ValueList<Involvement> StatedParts { get; init; }

    /// <summary>What it is done with.</summary>
    public string? Equipment { get; init; }

    /// <summary>What sets the steps of its load.</summary>
    public string? Loadability { get; init; }

    /// <summary>Whether it moves one joint or several.</summary>
    public Mechanic? Mechanic { get; init; }

    /// <summary>The family of movements.</summary>
    public string? Pattern { get; init; }

    /// <summary>What sort of work it is.</summary>
    public ExerciseKind? Kind { get; init; }

    /// <summary>Whether one side works at a time.</summary>
    public bool? IsUnilateral { get; init; }

    /// <summary>How hard the technique is, from 1 to 5.</summary>
    public int? Skill { get; init; }

    /// <summary>The load on the spine, from 0 to 3.</summary>
    public int? SpinalLoad { get; init; }

    /// <summary>The demand on the grip, from 0 to 3.</summary>
    public int? GripDemand { get; init; }

    /// <summary>The repetitions, time or distance that a set of it usually has.</summary>
    public SetTarget? TypicalSet { get; init; }

    /// <summary>
    /// The exercise. What is unsaid comes from <paramref name="like"/>; without that, muscles come from the joint
    /// actions and the rest from the catalogued exercise that is nearest.
    /// </summary>
    public Exercise Complete(Exercise? like = null)
    {
        var muscles = MusclesWith(like);
        var equipment = Equipment ?? Loadability ?? like?.Equipment ?? EquipmentWords.In(Name);
        var isLike = like is not null && JointActions.Count == 0;
        var model = isLike ? like! : NearestExercise.To(this, muscles, equipment);
        return new()
        {
            Name = Name,
            Aliases = Aliases,
            Equipment = equipment ?? EquipmentWords.Bodyweight,
            Loadability = Loadability ?? LoadabilityWith(like, equipment),
            Mechanic = Mechanic ?? model.Mechanic,
            Pattern = Pattern ?? model.Pattern,
            Kind = Kind ?? model.Kind,
            JointActions = JointActions.Count > 0 ? JointActions : like?.JointActions ?? default,
            Muscles = muscles,
            IsUnilateral = IsUnilateral ?? like?.IsUnilateral ?? false,
            Skill = Skill ?? model.Skill,
            SpinalLoad = SpinalLoad ?? model.SpinalLoad,
            GripDemand = GripDemand ?? model.GripDemand,
            TypicalSet = TypicalSet ?? TypicalSetOf(model),
        };
    }

    private ValueList<MuscleRole> MusclesWith(Exercise? like)
    {
        var stated = Muscles;
        var unsaid = JointActions.Count > 0
            ? JointActionCatalog.Default.MusclesOf(JointActions)
            : like?.Muscles ?? default;
        return unsaid
            .Where(role => !StatedParts.Contains(role.Involvement))
            .Where(role => stated.All(other => other.Muscle != role.Muscle))
            .Concat(stated)
            .OrderByDescending(role => role.Involvement)
            .ToValueList();
    }

    private string LoadabilityWith(Exercise? like, string? equipment) =>
        Equipment is null && like is not null ? like.Loadability : EquipmentWords.LoadabilityOf(equipment);

    private SetTarget TypicalSetOf(Exercise model) => Kind == ExerciseKind.Stretch && model.Kind != Kind
        ? new DurationTarget(new(TimeSpan.FromSeconds(30), TimeSpan.FromSeconds(60)))
        : model.TypicalSet;
}
