using PreExhaust.Plans;

namespace PreExhaust.Resolution;

/// <summary>An exercise of a session with its loads.</summary>
/// <param name="Slot">The exercise as planned.</param>
/// <param name="Index">Its place in the plan.</param>
/// <param name="Groups">The work sets of the week, in groups that share a prescription.</param>
public sealed record ResolvedSlot(ExerciseSlot Slot, SlotIndex Index, ValueList<ResolvedGroup> Groups)
{
    /// <summary>The warm-up sets before the work sets.</summary>
    public ValueList<ResolvedGroup> Warmup { get; init; }

    /// <summary>The exercise; of a choice the one that these loads are for.</summary>
    public ExerciseReference Exercise { get; init; } = Slot.Exercise;

    /// <summary>The other exercises of a choice, with their own loads.</summary>
    public ValueList<ResolvedSlot> Alternatives { get; init; }

    /// <summary>The repetitions beyond the bottom of ranges to aim at.</summary>
    internal int Climb { get; init; }

    /// <summary>Whether the week is a deload.</summary>
    public bool IsDeload { get; init; }

    /// <summary>Every single work set in order.</summary>
    public IReadOnlyList<ResolvedSet> Sets => Expand(Groups);

    /// <summary>Every single warm-up set in order.</summary>
    public IReadOnlyList<ResolvedSet> WarmupSets => Expand(Warmup);

    private IReadOnlyList<ResolvedSet> Expand(ValueList<ResolvedGroup> groups)
    {
        var planned = Prescription.Expand(groups.Select(g => g.Group));
        var sets = new List<ResolvedSet>(planned.Count);
        foreach (var group in groups)
        {
            for (var i = 0; i < group.Group.Count.Lower; i++)
                sets.Add(new(planned[sets.Count], group.Load) { Drops = group.Drops, Climb = Climb });
        }

        return sets;
    }

    /// <summary>The exercise with its sets and loads, such as <c>Back Squat: 3x5 105kg</c>.</summary>
    public override string ToString() => $"{Exercise}: {string.Join(", ", Groups)}";
}
