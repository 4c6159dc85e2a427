namespace PreExhaust.Plans;

/// <summary>
/// More repetitions up to the top of the range in every set, then more weight from its bottom: <c>double +2.5kg</c>.
/// </summary>
/// <param name="Step">The weight.</param>
public sealed record DoubleProgression(Mass Step) : ProgressionChange
{
    private protected override string Spelling => $"double {Signed(Step)}";
}
