using PreExhaust.Plans;

namespace PreExhaust.Analysis.Edits;

/// <summary>A group of work sets that an edit changes.</summary>
/// <param name="Slot">The exercise.</param>
/// <param name="Group">The place among the groups of the week, from 0.</param>
/// <param name="Week">A week of the block, from 1; where a row holds in it, the row's sets are meant.</param>
public sealed record SetsPlace(SlotIndex Slot, int Group, int Week = 1);
