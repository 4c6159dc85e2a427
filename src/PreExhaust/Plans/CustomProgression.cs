namespace PreExhaust.Plans;

/// <summary>What a class of the app decides: <c>by MyProgression</c>.</summary>
/// <param name="TypeName">The name of the C# class, with or without its namespace.</param>
public sealed record CustomProgression(string TypeName) : ProgressionChange
{
    private protected override string Spelling => $"by {TypeName}";
}
