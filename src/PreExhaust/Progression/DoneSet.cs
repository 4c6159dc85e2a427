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

    /// <summary>The set as lifters write it, such as <c>5</c> or <c>5 x 60kg @8.5</c>.</summary>
    public override string ToString()
    {
        var load = Load is null ? "" : $" x {Load}";
        var effort = Rpe is { } rpe ? $" @{NumberText.Of(rpe)}" : "";
        return FormattableString.Invariant($"{Reps}{load}{effort}");
    }
}
