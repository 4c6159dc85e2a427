namespace PreExhaust.Fatigue;

/// <summary>What the sets of one earlier exercise take from a later one.</summary>
/// <param name="Slot">The earlier exercise's place in the session, from 0.</param>
/// <param name="Value">The amount.</param>
public readonly record struct SlotShare(int Slot, double Value);
