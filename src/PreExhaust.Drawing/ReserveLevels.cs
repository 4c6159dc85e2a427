namespace PreExhaust.Drawing;

/// <summary>Says how tired a muscle is.</summary>
public static class ReserveLevels
{
    private const double Tired = 0.85;
    private const double Worn = 0.7;

    /// <summary>The level of a reserve.</summary>
    /// <param name="left">The share of its strength that is left, from 0 to 1.</param>
    public static ReserveLevel Of(double left) => left switch
    {
        < Worn => ReserveLevel.Worn,
        < Tired => ReserveLevel.Tired,
        _ => ReserveLevel.Fresh,
    };
}
