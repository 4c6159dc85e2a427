namespace PreExhaust.Plans;

/// <summary>
/// What a group line says of the exercises labelled with its letter: <c>A: circuit 3 rounds, rest 2min</c>.
/// </summary>
/// <param name="Letter">The letter of the labels, upper case.</param>
/// <param name="Kind">How the members take turns.</param>
public sealed record ExerciseGroup(char Letter, GroupKind Kind)
{
    /// <summary>The rounds; <c>null</c> where time or the members' sets decide.</summary>
    public int? Rounds { get; init; }

    /// <summary>The time from the start of a round to the start of the next; <c>null</c> where none is set.</summary>
    public TimeSpan? Every { get; init; }

    /// <summary>The time of all rounds together; <c>null</c> where none is set.</summary>
    public TimeSpan? Duration { get; init; }

    /// <summary>The rest after each round; <c>null</c> where none is stated.</summary>
    public Rest? Rest { get; init; }

    /// <summary>The author's notes, a line each.</summary>
    public ValueList<string> Notes { get; init; }

    /// <summary>Where the group is written; <c>null</c> for plans made in code.</summary>
    public Anchor? Source { get; init; }
}
