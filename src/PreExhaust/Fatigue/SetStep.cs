namespace PreExhaust.Fatigue;

/// <summary>A set in the order of doing.</summary>
/// <param name="Position">The place of its exercise among the session's, from 0.</param>
/// <param name="Set">The set.</param>
/// <param name="Start">When it starts, from the start of the session.</param>
/// <param name="Pause">The rest after it.</param>
internal readonly record struct SetStep(int Position, SetWork Set, TimeSpan Start, TimeSpan Pause)
{
    /// <summary>When it ends, from the start of the session.</summary>
    public TimeSpan End => Start + Set.Duration;
}
