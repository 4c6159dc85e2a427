namespace PreExhaust.Plans;

/// <summary>
/// A share more or less (<c>-10%</c>): of the load, or of the maximum that the load is a percentage of.
/// </summary>
/// <param name="Step">The share; -10 leaves 90 %.</param>
public sealed record ScaleWeight(Percentage Step) : ProgressionChange
{
    private protected override string Spelling => Signed(Step);
}
