using PreExhaust.Plans;

namespace PreExhaust.Progression;

/// <summary>One work set as it was done; warm-up sets are not reported.</summary>
/// <param name="Reps">The repetitions, 0 or more; of a timed set its seconds, of a distance its metres.</param>
/// <param name="Load">
/// What was on the implement, or hung on the body; <c>null</c> for the load that was prescribed.
/// </param>
public sealed record DoneSet(int Reps, Mass? Load = null)
{
    /// <summary>How hard it was, as an RPE from 5 to 10; <c>null</c> where nobody said.</summary>
    public decimal? Rpe { get; init; }
}
