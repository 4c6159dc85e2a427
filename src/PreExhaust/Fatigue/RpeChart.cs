namespace PreExhaust.Fatigue;

/// <summary>
/// What share of the 1RM goes with so many repetitions at an RPE: the chart of Reactive Training Systems (Tuchscherer
/// 2008, The Reactive Training Manual), which powerlifters plan with.
/// </summary>
/// <remarks>
/// RPE is 10 minus the repetitions in reserve, so a column holds for all pairs with the same sum of repetitions and
/// reserve: 5 at RPE 8 is the column 7. Half points lie halfway, as on the chart. It ends at 12; its last slope goes on
/// to 16 here, where it is least certain. Lifters rate a reserve of 0 to 5 about 1 repetition wrong, one above 7 by
/// more than 2 (Hackett et al. 2017).
/// </remarks>
public static class RpeChart
{
    /// <summary>The repetitions to failure, performed and in reserve, up to which the chart answers.</summary>
    public const double MostReps = 16;

    private const double PercentPerRepBeyond = 2.64;

    /// <summary>Percent of the 1RM at RPE 10 for 1 to 12 repetitions.</summary>
    private static readonly double[] Percent =
        [100, 95.5, 92.2, 89.2, 86.3, 83.7, 81.1, 78.6, 76.2, 73.9, 70.7, 68.0];

    /// <summary>The share of the 1RM, from 0 to 1.</summary>
    /// <param name="repsToFailure">Repetitions performed plus those in reserve, from 1 to 16.</param>
    public static double LoadFor(double repsToFailure)
    {
        var place = Math.Min(MostReps, Math.Max(1, repsToFailure)) - 1;
        var column = (int)place;
        var last = Percent.Length - 1;
        if (column >= last)
            return (Percent[last] - ((place - last) * PercentPerRepBeyond)) / 100;
        return (Percent[column] + ((place - column) * (Percent[column + 1] - Percent[column]))) / 100;
    }
}
