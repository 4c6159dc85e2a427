using PreExhaust.Plans;
using PreExhaust.Resolution;

namespace PreExhaust.Progression;

/// <summary>The session that comes next, with concrete numbers.</summary>
/// <param name="Cycle">The pass through all weeks, from 1.</param>
/// <param name="Week">The week of the cycle, from 1.</param>
/// <param name="Training">The exercises with loads, sets and repetitions as the state has them.</param>
public sealed record DueSession(int Cycle, int Week, ResolvedSession Training)
{
    /// <summary>The name of the block; <c>null</c> without blocks.</summary>
    public string? Block { get; init; }

    /// <summary>The day it is meant for; <c>null</c> where the plan says none.</summary>
    public SessionDay? Day { get; init; }

    /// <summary>The session's name.</summary>
    public string Name => Training.Session.Name;

    /// <summary>Why loads are missing, each reason once; empty when every load is known.</summary>
    public IReadOnlyList<string> Missing => Training.Missing;

    /// <summary>
    /// The result of doing just what is prescribed; of open sets their minimum, of as many as possible one.
    /// </summary>
    public SessionResult AsPrescribed() => new(Training.Slots.Select(AsPrescribed).ToValueList())
    {
        Session = Name,
    };

    private static ExerciseResult AsPrescribed(ResolvedSlot slot) => new(
        slot.Exercise,
        slot.Sets.Select(set => new DoneSet(set.Aim, set.Load.Weight)).ToValueList());

    /// <summary>The session's name and day, such as <c>Upper A on Mon</c>.</summary>
    public override string ToString() => Day is null ? Name : $"{Name} on {Day}";
}
