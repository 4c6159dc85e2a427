using PreExhaust.Plans;

namespace PreExhaust.Language.Tests.Printing;

/// <summary>Loads that are a share of what an exercise is done with in another session.</summary>
internal static class RandomWorkSets
{
    /// <summary>
    /// The sessions; the first set that is a share of another exercise's max becomes a share of the first exercise of
    /// the next session.
    /// </summary>
    public static ValueList<Session> In(ValueList<Session> sessions) => sessions
        .Select((session, i) => sessions[(i + 1) % sessions.Count] is { Slots: [var first, ..] } next
            ? session with { Slots = session.Slots.Select(slot => In(slot, first.Exercise, next.Name)).ToValueList() }
            : session)
        .ToValueList();

    /// <summary>The sets without such loads.</summary>
    public static ValueList<SetGroup> Without(ValueList<SetGroup> groups) => groups
        .Select(group => group.Load is PercentLoad { Basis: MaxBasis.WorkSet } ? group with { Load = null } : group)
        .ToValueList();

    /// <summary>Stages differ in nothing but their sets.</summary>
    private static ExerciseSlot In(ExerciseSlot slot, ExerciseReference exercise, string session) =>
        slot is { Stages.Count: 0, Groups: [{ Load: PercentLoad { Of: not null } load }, ..] }
            && load.Basis == MaxBasis.OneRepMax
            ? slot with { Groups = slot.Groups.SetItem(0, slot.Groups[0] with { Load = In(load, exercise, session) }) }
            : slot;

    private static PercentLoad In(PercentLoad load, ExerciseReference exercise, string session) =>
        new(load.Percent, MaxBasis.WorkSet) { Of = exercise, InSession = session };
}
