using PreExhaust.Plans;

namespace PreExhaust.Volume;

/// <summary>What one exercise adds to the volume of a muscle group.</summary>
/// <param name="Slot">The exercise.</param>
/// <param name="Sets">Fractional hard sets.</param>
public readonly record struct VolumeShare(SlotIndex Slot, double Sets);
