using PreExhaust.Plans;

namespace PreExhaust.Catalog;

/// <summary>What an author says of an exercise; whatever is left unsaid is worked out.</summary>
/// <param name="Name">The name.</param>
public sealed record ExerciseFacts(string Name)
{
    private static readonly Exercise Blank = new()
    {
        Name = "",
        Equipment = EquipmentWords.Bodyweight,
        Loadability = EquipmentWords.Bodyweight,
        Mechanic = Catalog.Mechanic.Isolation,
        Pattern = "",
        TypicalSet = new RepTarget(new(1, 1)),
    };

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
    /// The exercise. What is unsaid comes from <paramref name="like"/>, but muscles come from the joint actions where
    /// these are said; without it the rest comes from the catalogued exercise that is nearest.
    /// </summary>
    public Exercise Complete(Exercise? like = null)
    {
        var muscles = MusclesWith(like);
        var equipment = Equipment ?? Loadability ?? like?.Equipment ?? EquipmentWords.In(Name);
        return Complete(like, like ?? NearestExercise.To(this, muscles, equipment), muscles, equipment);
    }

    /// <summary>The exercise where nothing is unsaid that is not said of <paramref name="like"/>.</summary>
    internal Exercise CompleteAlone(Exercise? like) =>
        Complete(like, like ?? Blank, MusclesWith(like), Equipment ?? like?.Equipment);

    private Exercise Complete(Exercise? like, Exercise model, ValueList<MuscleRole> muscles, string? equipment) => new()
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

    private ValueList<MuscleRole> MusclesWith(Exercise? like)
    {
        var unsaid = JointActions.Count > 0
            ? JointActionCatalog.Default.MusclesOf(JointActions)
            : like?.Muscles ?? default;
        if (Muscles.Count == 0 && StatedParts.Count == 0)
            return unsaid;
        var muscles = new List<MuscleRole>();
        foreach (var role in unsaid)
        {
            if (!StatedParts.Contains(role.Involvement) && !IsStated(role.Muscle))
                muscles.Add(role);
        }

        muscles.AddRange(Muscles);
        return MuscleRoles.InOrder(muscles);
    }

    private bool IsStated(string muscle)
    {
        foreach (var role in Muscles)
        {
            if (role.Muscle == muscle)
                return true;
        }

        return false;
    }

    private string LoadabilityWith(Exercise? like, string? equipment) =>
        Equipment is null && like is not null ? like.Loadability : EquipmentWords.LoadabilityOf(equipment);

    private SetTarget TypicalSetOf(Exercise model) => Kind == ExerciseKind.Stretch && model.Kind != Kind
        ? new DurationTarget(new(TimeSpan.FromSeconds(30), TimeSpan.FromSeconds(60)))
        : model.TypicalSet;
}
