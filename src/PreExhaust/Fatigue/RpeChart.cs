namespace PreExhaust.Fatigue;

/// <summary>
/// What share of the 1RM goes with so many repetitions at an RPE: the chart of Reactive Training Systems (Tuchscherer
/// 2008, The Reactive Training Manual), which powerlifters plan with.
/// </summary>
/// <remarks>
/// RPE is 10 minus the repetitions in reserve, so a column holds for all pairs with the same sum of repetitions and
/// reserve: 5 at RPE 8 is the column 7. The chart ends at 12; the line through its lower end goes on to 16 (the form
/// used by OpenPowerlifting), where it is least certain. Lifters rate a reserve of 0 to 5 about 1 repetition wrong, one
/// above 7 by more than 2 (Hackett et al. 2017).
/// </remarks>
public static class RpeChart
{
    /// <summary>The repetitions to failure, performed and in reserve, up to which the chart answers.</summary>
    public const double MostReps = 16;

    private const double EndOfCurve = 2.92;

    /// <summary>The share of the 1RM, from 0 to 1.</summary>
    /// <param name="repsToFailure">Repetitions performed plus those in reserve, from 1 to 16.</param>
    public static double LoadFor(double repsToFailure)
    {
        var x = Math.Min(MostReps, Math.Max(1, repsToFailure)) - 1;
        var percent = x <= EndOfCurve
            ? (0.347619 * x * x) - (4.60714 * x) + 99.9667
            : 97.0955 - (2.64249 * x);
        return percent / 100;
    }
}
