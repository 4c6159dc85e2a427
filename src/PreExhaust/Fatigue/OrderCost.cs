using PreExhaust.Plans;

namespace PreExhaust.Fatigue;

/// <summary>What the exercises before it cost an exercise, at its first work set.</summary>
/// <param name="Slot">The exercise's place in the session, from 0.</param>
/// <param name="FreshReps">Repetitions to failure of a rested lifter.</param>
/// <param name="Loss">The share of them that is lost, from 0 to 1.</param>
/// <param name="Causes">The loss by earlier exercise.</param>
public sealed record OrderCost(int Slot, double FreshReps, double Loss, ValueList<SlotShare> Causes)
{
    /// <summary>Repetitions to failure after what came before; plus or minus one or two.</summary>
    public double PredictedReps => FreshReps - LostReps;

    /// <summary>The repetitions that the order costs; plus or minus one or two.</summary>
    public double LostReps => FreshReps * Loss;

    /// <summary>The loss that one earlier exercise causes, from 0 to 1.</summary>
    public double LossFrom(int slot)
    {
        foreach (var cause in Causes)
        {
            if (cause.Slot == slot)
                return cause.Value;
        }

        return 0;
    }
}
