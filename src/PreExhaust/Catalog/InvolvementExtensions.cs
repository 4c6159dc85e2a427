namespace PreExhaust.Catalog;

/// <summary>Calculations with <see cref="Involvement"/>.</summary>
public static class InvolvementExtensions
{
    /// <summary>
    /// How much of an exercise's fatigue the muscle takes and gives, from 0.1 to 1. A synergist counts half
    /// because fractional counting fitted the volume studies best (Pelland et al. 2026, Sports Med 56(2):481); 0.25 and
    /// 0.1 are ours.
    /// </summary>
    public static double Weight(this Involvement involvement) => involvement switch
    {
        Involvement.PrimeMover => 1,
        Involvement.Synergist => 0.5,
        Involvement.MinorSynergist => 0.25,
        _ => 0.1,
    };
}
