namespace PreExhaust.Catalog;

/// <summary>The part of a training split that a muscle group belongs to.</summary>
public enum BodyRegion
{
    /// <summary>None: the group is not counted.</summary>
    None,

    /// <summary>Upper-body pushing.</summary>
    Push,

    /// <summary>Upper-body pulling.</summary>
    Pull,

    /// <summary>The trunk.</summary>
    Trunk,

    /// <summary>The legs and hips.</summary>
    Legs,
}
