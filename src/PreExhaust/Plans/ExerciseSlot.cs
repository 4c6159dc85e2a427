namespace PreExhaust.Plans;

/// <summary>An exercise in its place in a session.</summary>
/// <param name="Exercise">The exercise.</param>
/// <param name="Groups">The work sets of every week that no row replaces.</param>
public sealed record ExerciseSlot(ExerciseReference Exercise, ValueList<SetGroup> Groups)
{
    /// <summary>The superset label; <c>null</c> without.</summary>
    public SupersetLabel? Label { get; init; }

    /// <summary>Exercises that the lifter may do instead, each with its own state.</summary>
    public ValueList<ExerciseReference> Alternatives { get; init; }

    /// <summary>
    /// The sets of every stage that a progression leads through, <see cref="Groups"/> first; empty without stages.
    /// </summary>
    public ValueList<ValueList<SetGroup>> Stages { get; init; }

    /// <summary>How the exercise progresses; rules are tried in order, the first whose condition holds acts.</summary>
    public ValueList<ProgressionRule> Progression { get; init; }

    /// <summary>Warm-up sets before the work sets.</summary>
    public ValueList<SetGroup> Warmup { get; init; }

    /// <summary>What changes in some weeks; at most one row holds for a week.</summary>
    public ValueList<WeekRow> Weeks { get; init; }

    /// <summary>The only weeks the exercise is done in; <c>null</c> for all.</summary>
    public WeekPattern? OnlyWeeks { get; init; }

    /// <summary>The declared purposes of this place.</summary>
    public ValueList<Intent> Intents { get; init; }

    /// <summary>The rules that are overruled at this place.</summary>
    public ValueList<Suppression> Allowed { get; init; }

    /// <summary>Tags without their number sign, such as <c>main</c>.</summary>
    public ValueList<string> Tags { get; init; }

    /// <summary>The author's notes, a line each.</summary>
    public ValueList<string> Notes { get; init; }

    /// <summary>Where the exercise's name is written; <c>null</c> for plans made in code.</summary>
    public Anchor? Source { get; init; }

    /// <summary>The exercise and what the lifter may do instead, in the order of the text.</summary>
    public IEnumerable<ExerciseReference> Choices => [Exercise, .. Alternatives];

    /// <summary>Whether an exercise is the one of this line or one of its alternatives.</summary>
    internal bool Offers(ExerciseReference exercise) => Exercise == exercise || Alternatives.Contains(exercise);

    /// <summary>The work sets of the first week.</summary>
    public IReadOnlyList<PlannedSet> Sets => Week(1).Sets;

    /// <summary>The warm-up sets in order.</summary>
    public IReadOnlyList<PlannedSet> WarmupSets => Prescription.Expand(Warmup);

    /// <summary>What is prescribed in week <paramref name="week"/>, counted from 1.</summary>
    public Prescription Week(int week) => RowOf(week) is { } row
        ? new(Weeks[row].Groups) { IsDeload = Weeks[row].IsDeload }
        : new(Groups);

    /// <summary>Whether the exercise is done in week <paramref name="week"/>.</summary>
    public bool IsDoneIn(int week) => OnlyWeeks?.Contains(week) ?? true;

    /// <summary>The place of the row that holds in a week, from 0; <c>null</c> where none does.</summary>
    public int? RowOf(int week)
    {
        for (var i = 0; i < Weeks.Count; i++)
        {
            if (Weeks[i].Weeks.Contains(week))
                return i;
        }

        return null;
    }

    /// <summary>The work sets of a row, or of every week that no row replaces.</summary>
    /// <param name="row">The place of the row, from 0; <c>null</c> for none.</param>
    public ValueList<SetGroup> GroupsOf(int? row) =>
        row is { } index && index >= 0 && index < Weeks.Count ? Weeks[index].Groups : Groups;

    /// <summary>Whether the exercise carries <paramref name="tag"/> itself.</summary>
    public bool HasTag(string tag) => Tags.Contains(tag, StringComparer.OrdinalIgnoreCase);

    /// <summary>The exercise with its sets, such as <c>A1 Lateral Raise: 3x12 8kg, rest 60s</c>.</summary>
    public override string ToString()
    {
        var label = Label is null ? "" : $"{Label} ";
        var sets = Stages.Count == 0
            ? string.Join(", ", Groups)
            : "stages " + string.Join(" | ", Stages.Select(stage => string.Join(", ", stage)));
        return $"{label}{string.Join(" or ", Choices)}: {sets}";
    }
}
