namespace PreExhaust.Plans;

/// <summary>More or fewer sets: <c>+1 set</c>.</summary>
/// <param name="Step">The sets; negative takes them off.</param>
public sealed record AddSets(int Step) : ProgressionChange
{
    private protected override string Spelling => $"{Signed(Step, Step < 0)} {(Step is 1 or -1 ? "set" : "sets")}";
}
