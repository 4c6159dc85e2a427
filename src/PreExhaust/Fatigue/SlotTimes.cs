namespace PreExhaust.Fatigue;

/// <summary>When an exercise is done, from the start of the session.</summary>
/// <param name="Start">When its first set starts, warm-up included.</param>
/// <param name="WorkStart">When its first set that trains starts; <c>null</c> where none does.</param>
/// <param name="End">When its last set ends.</param>
internal readonly record struct SlotTimes(TimeSpan Start, TimeSpan? WorkStart, TimeSpan End)
{
    /// <summary>The times with one more set.</summary>
    public SlotTimes With(SetWork set, TimeSpan start) => this with
    {
        WorkStart = WorkStart ?? (set.IsWork ? start : null),
        End = start + set.Duration,
    };
}
