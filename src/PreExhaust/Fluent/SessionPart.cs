using PreExhaust.Plans;

namespace PreExhaust.Fluent;

/// <summary>An exercise of a session, or several that take turns.</summary>
/// <example><code>Training.Circuit('A', a, b, c).Rounds(3).Rest(2.Minutes())</code></example>
public sealed class SessionPart
{
    internal SessionPart(ValueList<ExerciseSlot> slots, ExerciseGroup? group, bool hasLine) =>
        (Slots, Group, HasLine) = (slots, group, hasLine);

    internal ValueList<ExerciseSlot> Slots { get; }

    /// <summary>What a group line says of them; <c>null</c> for an exercise alone.</summary>
    internal ExerciseGroup? Group { get; }

    /// <summary>Whether there is a group line; labels alone make a superset.</summary>
    internal bool HasLine { get; }

    /// <summary>The sets that each member has; <c>null</c> where nobody says how many rounds there are.</summary>
    internal int? SetsOfMembers => Group?.Kind == GroupKind.Amrap ? 1 : Group?.Rounds;

    /// <summary>The rounds of a superset or circuit; a member says what one round is, or has as many sets.</summary>
    /// <exception cref="ArgumentException">There are rounds already, or time decides.</exception>
    public SessionPart Rounds(int rounds)
    {
        if (Lettered.Kind is not (GroupKind.Superset or GroupKind.Circuit))
            throw new ArgumentException($"{this}: its time decides how many rounds there are.", nameof(rounds));
        Said.Count(rounds, nameof(rounds));
        return With(Lettered with { Rounds = Said.Once(this, "number of rounds", Lettered.Rounds, rounds) });
    }

    /// <summary>The rest after each round.</summary>
    /// <exception cref="ArgumentException">There is one already.</exception>
    public SessionPart Rest(Interval<TimeSpan> time) => With(new Rest(time));

    /// <summary>The time from the start of a round to the start of the next.</summary>
    /// <exception cref="ArgumentException">There is one already.</exception>
    public SessionPart Every(Interval<TimeSpan> time) => With(new Rest(time, FromStart: true));

    /// <summary>Notes on the group, a line each.</summary>
    public SessionPart Note(params string[] lines) => With(Lettered with
    {
        Notes = Lettered.Notes.Concat(lines.Select(line => Said.Line(line, nameof(lines)))).ToValueList(),
    });

    /// <summary>A group line that says no more than what the labels say: <c>A: superset</c>.</summary>
    public SessionPart WithLine() => With(Lettered);

    /// <inheritdoc />
    public override string ToString() =>
        Group is null ? $"{Slots[0].Exercise}" : $"{Group.Kind.ToString().ToLowerInvariant()} {Group.Letter}";

    /// <summary>An exercise alone.</summary>
    public static implicit operator SessionPart(ExerciseSlot slot) => new([slot], group: null, hasLine: false);

    private ExerciseGroup Lettered =>
        Group ?? throw new ArgumentException($"{this} is an exercise alone, not a group.");

    internal SessionPart With(ValueList<ExerciseSlot> slots, Anchor place) =>
        new(slots, Group is { Source: null } ? Group with { Source = place } : Group, HasLine);

    private SessionPart With(Rest rest) => With(Lettered with { Rest = Said.Once(this, "rest", Lettered.Rest, rest) });

    private SessionPart With(ExerciseGroup group) => new(Slots, group, hasLine: true);
}
