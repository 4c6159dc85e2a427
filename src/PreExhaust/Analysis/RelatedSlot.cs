using PreExhaust.Plans;

namespace PreExhaust.Analysis;

/// <summary>Another exercise that a finding involves.</summary>
/// <param name="Slot">The exercise.</param>
/// <param name="Message">Its part in the finding.</param>
public sealed record RelatedSlot(SlotIndex Slot, string Message);
