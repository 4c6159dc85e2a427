namespace PreExhaust.Plans;

/// <summary>
/// More or less weight (<c>+2.5kg</c>): of the load, or of the maximum that the load is a percentage of.
/// </summary>
/// <param name="Step">The weight; negative takes it off.</param>
public sealed record AddWeight(Mass Step) : ProgressionChange
{
    private protected override string Spelling => Signed(Step);
}
