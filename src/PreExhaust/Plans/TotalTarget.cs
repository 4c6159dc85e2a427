namespace PreExhaust.Plans;

/// <summary>Repetitions in as many sets as needed: <c>50 total</c>. Its group counts as one set.</summary>
/// <param name="Reps">The repetitions of all sets together, or their range.</param>
public sealed record TotalTarget(Interval<int> Reps) : SetTarget
{
    internal override int Minimum => Reps.Lower;

    private protected override string Amount => $"{Reps} total";
}
