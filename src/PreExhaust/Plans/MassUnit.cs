namespace PreExhaust.Plans;

/// <summary>The unit in which a mass was written.</summary>
public enum MassUnit
{
    /// <summary>Kilograms.</summary>
    Kilogram,

    /// <summary>Pounds; one pound is exactly 0.45359237 kg.</summary>
    Pound,
}
