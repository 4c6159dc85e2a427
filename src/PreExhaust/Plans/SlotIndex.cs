namespace PreExhaust.Plans;

/// <summary>The place of an exercise in a plan.</summary>
/// <param name="Session">The session, from 0.</param>
/// <param name="Slot">The exercise in the session, from 0.</param>
public readonly record struct SlotIndex(int Session, int Slot);
