using PreExhaust.Plans;

namespace PreExhaust.Analysis.Edits;

/// <summary>Adds warm-up sets after those of an exercise.</summary>
/// <param name="Slot">The exercise.</param>
/// <param name="Sets">The warm-up sets.</param>
public sealed record AddWarmup(SlotIndex Slot, ValueList<SetGroup> Sets) : PlanEdit
{
    /// <inheritdoc />
    public override TrainingPlan Apply(TrainingPlan plan) =>
        plan.EditSlot(Slot, slot => slot with { Warmup = slot.Warmup.Concat(Sets).ToValueList() });
}
