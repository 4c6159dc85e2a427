namespace PreExhaust.Fatigue;

/// <summary>A set in the order of doing.</summary>
/// <param name="Position">The place of its exercise among the session's, from 0.</param>
/// <param name="Set">The set.</param>
/// <param name="Pause">The rest after it.</param>
/// <param name="EndsRun">Whether another exercise or superset follows.</param>
internal readonly record struct SetStep(int Position, SetWork Set, TimeSpan Pause, bool EndsRun);
