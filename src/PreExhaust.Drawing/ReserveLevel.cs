namespace PreExhaust.Drawing;

/// <summary>How tired a muscle is, as charts colour it.</summary>
public enum ReserveLevel
{
    /// <summary>At least 85 % of its strength is left.</summary>
    Fresh,

    /// <summary>At least 70 % is left.</summary>
    Tired,

    /// <summary>Less is left.</summary>
    Worn,
}
