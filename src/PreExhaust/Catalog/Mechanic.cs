namespace PreExhaust.Catalog;

/// <summary>Whether an exercise moves one joint or several.</summary>
public enum Mechanic
{
    /// <summary>Several joints: a squat, a press, a row.</summary>
    Compound,

    /// <summary>One joint: a curl, an extension, a fly.</summary>
    Isolation,
}
