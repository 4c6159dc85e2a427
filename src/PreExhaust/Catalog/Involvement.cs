namespace PreExhaust.Catalog;

/// <summary>The part a muscle plays in an exercise.</summary>
public enum Involvement
{
    /// <summary>Braces without moving; weight 0.1.</summary>
    Stabiliser,

    /// <summary>Assists over part of the range; weight 0.25.</summary>
    MinorSynergist,

    /// <summary>Helps; weight 0.5.</summary>
    Synergist,

    /// <summary>Does the main work; weight 1.</summary>
    PrimeMover,
}
