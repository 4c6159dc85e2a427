namespace PreExhaust.Plans;

/// <summary>A number of repetitions.</summary>
/// <param name="Reps">The repetitions, or their range.</param>
public sealed record RepTarget(Interval<int> Reps) : SetTarget
{
    private protected override string Amount => Reps.ToString();
}
