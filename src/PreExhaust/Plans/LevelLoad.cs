namespace PreExhaust.Plans;

/// <summary>A setting of a machine that says nothing about weight: <c>level 7</c>.</summary>
/// <param name="Level">The number on the machine, or the range to choose from.</param>
public sealed record LevelLoad(Interval<decimal> Level) : Load
{
    /// <inheritdoc />
    public override string ToString() => $"level {NumberText.Of(Level, level => level, _ => "")}";
}
