namespace PreExhaust.Fatigue;

/// <summary>A work set as the session leaves the lifter for it.</summary>
/// <param name="Dose">What the set does to a rested lifter.</param>
/// <param name="Start">When it begins, from the start of the session.</param>
/// <param name="Debt">The fatigue felt at its start, as a fraction of the 1RM.</param>
/// <param name="OwnDebt">The part of it that earlier sets of the same exercise line left.</param>
public readonly record struct SetForecast(SetDose Dose, TimeSpan Start, double Debt, double OwnDebt)
{
    /// <summary>Repetitions to failure; plus or minus one or two.</summary>
    public double PredictedReps => ReserveLedger.PredictedReps(Dose, Debt);
}
