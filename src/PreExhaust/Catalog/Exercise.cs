using PreExhaust.Plans;

namespace PreExhaust.Catalog;

/// <summary>What is known of an exercise.</summary>
public sealed record Exercise
{
    private readonly ValueList<MuscleRole> _muscles;

    /// <summary>The name, such as <c>Barbell Bench Press</c>.</summary>
    public required string Name { get; init; }

    /// <summary>Other names people type.</summary>
    public ValueList<string> Aliases { get; init; }

    /// <summary>What it is done with, such as <c>barbell</c>.</summary>
    public required string Equipment { get; init; }

    /// <summary>Whether it moves one joint or several.</summary>
    public required Mechanic Mechanic { get; init; }

    /// <summary>The family of movements, such as <c>horizontal-push</c>.</summary>
    public required string Pattern { get; init; }

    /// <summary>What the joints do, such as <c>elbow-extension</c>.</summary>
    public ValueList<string> JointActions { get; init; }

    /// <summary>What sort of work it is.</summary>
    public ExerciseKind Kind { get; init; }

    /// <summary>The muscles and their parts, prime movers first; an unknown muscle counts for nothing.</summary>
    public ValueList<MuscleRole> Muscles
    {
        get => _muscles;
        init
        {
            _muscles = value;
            Groups = MuscleCatalog.Default.GroupsOf(value);
        }
    }

    /// <summary>
    /// The muscle groups it leans on and how much; a group weighs as much as its busiest muscle.
    /// </summary>
    public ValueList<GroupRole> Groups { get; private init; }

    /// <summary>Whether one side works at a time.</summary>
    public bool IsUnilateral { get; init; }

    /// <summary>How hard the technique is, from 1 (machine) to 5 (Olympic lifts).</summary>
    public int Skill { get; init; }

    /// <summary>The load on the spine, from 0 (supported) to 3 (deadlift family).</summary>
    public int SpinalLoad { get; init; }

    /// <summary>Whether its load rests on the spine, as in squats, bent rows and deadlifts.</summary>
    public bool IsAxial => SpinalLoad >= 2;

    /// <summary>The demand on the grip, from 0 to 3 (grip may limit).</summary>
    public int GripDemand { get; init; }

    /// <summary>The repetitions, time or distance that a set of it usually has.</summary>
    public required SetTarget TypicalSet { get; init; }

    /// <summary>
    /// What sets the steps of its load, such as <c>dumbbell</c>; see <see cref="LoadStep.Implement"/>.
    /// </summary>
    public required string Loadability { get; init; }

    /// <summary>Whether it moves several joints.</summary>
    public bool IsCompound => Mechanic == Mechanic.Compound;

    /// <summary>
    /// How much it leans on <paramref name="group"/>: 1, 0.5, 0.25, 0.1, or 0 for not at all.
    /// </summary>
    public double RoleOf(MuscleGroup group) => RoleOf(group.Id);

    /// <summary>How much it leans on the muscle group with this id: 1, 0.5, 0.25, 0.1, or 0.</summary>
    public double RoleOf(string groupId)
    {
        foreach (var role in Groups)
        {
            if (role.Group.Id == groupId)
                return role.Weight;
        }

        return 0;
    }

    /// <inheritdoc />
    public override string ToString() => Name;
}
