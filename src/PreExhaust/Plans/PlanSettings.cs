namespace PreExhaust.Plans;

/// <summary>What a program or session states once for everything inside; <c>null</c> or empty means unsaid.</summary>
public sealed record PlanSettings
{
    /// <summary>The settings that say nothing.</summary>
    public static PlanSettings None { get; } = new();

    /// <summary>What the training is for.</summary>
    public TrainingGoal? Goal { get; init; }

    /// <summary>The number of weeks.</summary>
    public int? Weeks { get; init; }

    /// <summary>The unit of masses.</summary>
    public MassUnit? Units { get; init; }

    /// <summary>The rest between sets that no exercise states.</summary>
    public Rest? Rest { get; init; }

    /// <summary>The training max as a share of the 1RM.</summary>
    public Percentage? TrainingMax { get; init; }

    /// <summary>Maxima stated in the text.</summary>
    public ValueList<DeclaredMax> Maxes { get; init; }

    /// <summary>The lifter's bodyweight.</summary>
    public Mass? Bodyweight { get; init; }

    /// <summary>The empty bar.</summary>
    public Mass? Bar { get; init; }

    /// <summary>The plates at hand, one of a pair each.</summary>
    public ValueList<Mass> Plates { get; init; }

    /// <summary>The smallest changes of load.</summary>
    public ValueList<LoadStep> Steps { get; init; }

    /// <summary>The longest a session may take.</summary>
    public TimeSpan? TimeCap { get; init; }

    /// <summary>Ids of muscle groups that come first.</summary>
    public ValueList<string> Priority { get; init; }

    /// <summary>Ids of muscle groups that are only maintained.</summary>
    public ValueList<string> Maintain { get; init; }

    /// <summary>Patterns left out on purpose.</summary>
    public ValueList<string> Omit { get; init; }

    /// <summary>A training style that some rules respect, such as <c>bodybuilding</c>.</summary>
    public string? Style { get; init; }

    /// <summary>The weeks that are made easier.</summary>
    public DeloadPlan? Deload { get; init; }

    /// <summary>Sessions that take turns.</summary>
    public Rotation? Rotation { get; init; }

    /// <summary>These settings, and from <paramref name="outer"/> whatever they leave unsaid.</summary>
    public PlanSettings Within(PlanSettings outer)
    {
        if (ReferenceEquals(this, None))
            return outer;
        return ReferenceEquals(outer, None) ? this : Over(outer);
    }

    private PlanSettings Over(PlanSettings outer) => new()
    {
        Goal = Goal ?? outer.Goal,
        Weeks = Weeks ?? outer.Weeks,
        Units = Units ?? outer.Units,
        Rest = Rest ?? outer.Rest,
        TrainingMax = TrainingMax ?? outer.TrainingMax,
        Maxes = Maxes.Concat(outer.Maxes).ToValueList(),
        Bodyweight = Bodyweight ?? outer.Bodyweight,
        Bar = Bar ?? outer.Bar,
        Plates = Plates.Count > 0 ? Plates : outer.Plates,
        Steps = Steps.Concat(outer.Steps).ToValueList(),
        TimeCap = TimeCap ?? outer.TimeCap,
        Priority = Priority.Count > 0 ? Priority : outer.Priority,
        Maintain = Maintain.Count > 0 ? Maintain : outer.Maintain,
        Omit = Omit.Count > 0 ? Omit : outer.Omit,
        Style = Style ?? outer.Style,
        Deload = Deload ?? outer.Deload,
        Rotation = Rotation ?? outer.Rotation,
    };
}
