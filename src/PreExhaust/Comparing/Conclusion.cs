using PreExhaust.Analysis;
using PreExhaust.Plans;

namespace PreExhaust.Comparing;

/// <summary>What the difference between two plans allows to say.</summary>
/// <param name="Kind">How much it is worth.</param>
/// <param name="Text">A sentence or two.</param>
public sealed record Conclusion(ConclusionKind Kind, string Text)
{
    /// <summary>The studies that it rests on.</summary>
    public ValueList<Study> Studies { get; init; }
}
