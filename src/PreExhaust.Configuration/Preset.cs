namespace PreExhaust.Configuration;

/// <summary>How loud rules are where nobody says so rule by rule.</summary>
public enum Preset
{
    /// <summary>As loud as the rules themselves find right.</summary>
    Default,

    /// <summary>What trials or plain logic support is at least a warning, and hints are shown.</summary>
    Strict,

    /// <summary>No rule runs.</summary>
    None,
}
