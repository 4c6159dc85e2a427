using PreExhaust.Plans;

namespace PreExhaust.Catalog;

/// <summary>Muscles that lifters plan and count together.</summary>
/// <param name="Id">The id, such as <c>rear-delts</c>.</param>
/// <param name="Name">The name in a sentence, such as <c>rear delts</c>.</param>
public sealed record MuscleGroup(string Id, string Name)
{
    /// <summary>Whether the name takes a plural verb: "the quads tire", but "the chest tires".</summary>
    public bool IsPlural { get; init; }

    /// <summary>The part of a split it belongs to.</summary>
    public BodyRegion Region { get; init; }

    /// <summary>Whether its volume is counted; small helpers such as the rotator cuff are not.</summary>
    public bool IsTracked { get; init; }

    /// <summary>Other names people type.</summary>
    public ValueList<string> Aliases { get; init; }

    /// <summary>The ids of its muscles.</summary>
    public ValueList<string> Muscles { get; init; }

    /// <summary>The place in the catalogue, from 0.</summary>
    internal int Place { get; init; }

    /// <inheritdoc />
    public override string ToString() => Name;
}
