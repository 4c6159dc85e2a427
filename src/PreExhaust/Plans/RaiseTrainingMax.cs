namespace PreExhaust.Plans;

/// <summary>Another training max: <c>TM +5lb</c>.</summary>
/// <param name="Step">The weight; negative lowers it.</param>
public sealed record RaiseTrainingMax(Mass Step) : ProgressionChange
{
    private protected override string Spelling => $"TM {Signed(Step)}";
}
