namespace PreExhaust.Plans;

/// <summary>More or fewer repetitions in every set: <c>+1 rep</c>.</summary>
/// <param name="Step">The repetitions; negative takes them off.</param>
public sealed record AddReps(int Step) : ProgressionChange
{
    private protected override string Spelling => $"{Signed(Step, Step < 0)} {(Step is 1 or -1 ? "rep" : "reps")}";
}
