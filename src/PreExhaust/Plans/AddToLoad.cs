namespace PreExhaust.Plans;

/// <summary>
/// Weight on top of a percentage, whose maximum stays: <c>load +5kg</c>, <c>load +5kg reset every 3 weeks</c>.
/// </summary>
/// <param name="Step">The weight; negative takes it off.</param>
/// <param name="ResetEveryWeeks">The weeks after which the addition starts at nothing again; <c>null</c> for
/// never.</param>
public sealed record AddToLoad(Mass Step, int? ResetEveryWeeks = null) : ProgressionChange
{
    private protected override string Spelling => ResetEveryWeeks is { } weeks
        ? $"load {Signed(Step)} reset {new ProgressionPeriod(weeks, ProgressionUnit.Week)}"
        : $"load {Signed(Step)}";
}
