using PreExhaust.Fatigue;
using PreExhaust.Plans;

namespace PreExhaust.Analysis;

/// <summary>
/// The known exercises with work sets before and after each exercise of a session, which most rules about order ask
/// for.
/// </summary>
internal sealed class SlotNeighbours(ValueList<SlotWork> slots)
{
    private readonly ValueList<SlotWork>?[] _before = new ValueList<SlotWork>?[slots.Count];
    private readonly ValueList<SlotWork>?[] _after = new ValueList<SlotWork>?[slots.Count];

    /// <summary>What is over when the exercise at a position starts.</summary>
    public ValueList<SlotWork> Before(int position) =>
        _before[position] ??= slots.Take(Supersets.StartOfRun(slots, position)).Where(IsWork);

    /// <summary>What starts when the exercise at a position is over.</summary>
    public ValueList<SlotWork> After(int position) =>
        _after[position] ??= slots.Skip(Supersets.EndOfRun(slots, position)).Where(IsWork);

    private static bool IsWork(SlotWork slot) => slot is { IsWork: true, Exercise: not null };
}
