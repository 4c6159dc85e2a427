using PreExhaust.Plans;

namespace PreExhaust.Analysis;

/// <summary>The place of a suppression in a plan.</summary>
/// <param name="Target">What carries it: an exercise, a session or the plan.</param>
/// <param name="Slot">The exercise; for a wider suppression the first that it holds for.</param>
/// <param name="Index">The place among the suppressions of its carrier, from 0.</param>
public readonly record struct SuppressionPlace(FindingTarget Target, SlotIndex Slot, int Index);
