namespace PreExhaust.Plans;

/// <summary>
/// A share of the maximum for each repetition beyond the minimum of the last set: <c>+1% per rep over</c>.
/// </summary>
/// <param name="Step">The share for one repetition.</param>
public sealed record AddPercentPerRep(Percentage Step) : ProgressionChange
{
    private protected override string Spelling => $"{Signed(Step)} per rep over";
}
