namespace PreExhaust.Fatigue;

/// <summary>
/// How many repetitions a load allows: reps = 30 (1 / load - 1) (Epley 1985, Poundage Chart, Boyd Epley
/// Workout). Good to about 10 repetitions; people differ widely (6 to 26 squats at 70 %, Zourdos et al.
/// 2021).
/// </summary>
public static class EpleyFormula
{
    private const double HeaviestLoad = 30.0 / 31;
    private const double LightestLoad = 0.05;

    /// <summary>Repetitions to failure of a rested lifter; at least 1.</summary>
    /// <param name="load">The load as a fraction of the 1RM.</param>
    public static double RepsToFailure(double load) => 30 * ((1 / Clamp(load)) - 1);

    /// <summary>The load, as a fraction of the 1RM, that allows so many repetitions to failure.</summary>
    /// <param name="repsToFailure">Repetitions to failure.</param>
    public static double LoadFor(double repsToFailure) => Clamp(1 / (1 + (repsToFailure / 30)));

    /// <summary>
    /// Brings a load into the range that the formula answers: from 5 % of the 1RM to the load of one
    /// repetition, which is 97 % here because the formula is a repetition too kind at the top.
    /// </summary>
    internal static double Clamp(double load) => Math.Min(HeaviestLoad, Math.Max(LightestLoad, load));
}
