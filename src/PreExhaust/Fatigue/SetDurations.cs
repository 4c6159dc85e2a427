using PreExhaust.Plans;

namespace PreExhaust.Fatigue;

/// <summary>How long sets take.</summary>
internal static class SetDurations
{
    private const double SecondsPerRepetition = 3.5;

    /// <summary>A loaded walk covers about a metre a second.</summary>
    private const double MetresPerSecond = 1;

    private static readonly TimeSpan Longest = TimeSpan.FromHours(2);

    /// <summary>A repetition at the prescribed tempo, or 3.5 s.</summary>
    public static TimeSpan PerRepetition(PlannedSet set) =>
        set.Tempo is { } tempo && tempo.PerRepetition > TimeSpan.Zero
            ? tempo.PerRepetition
            : TimeSpan.FromSeconds(SecondsPerRepetition);

    /// <summary>What the prescription's number takes, once; 2 h at most.</summary>
    /// <param name="set">The set.</param>
    /// <param name="reps">Its repetitions, where they are counted.</param>
    /// <param name="extraSeconds">What a technique adds to them.</param>
    public static TimeSpan OneSide(PlannedSet set, double reps = 0, double extraSeconds = 0) => set.Target switch
    {
        RepTarget or AmrapTarget => Bounded((reps * PerRepetition(set).TotalSeconds) + extraSeconds),
        DurationTarget time => Bounded((time.Time.Lower.TotalSeconds + time.Time.Upper.TotalSeconds) / 2),
        DistanceTarget distance =>
            Bounded(((double)distance.Metres.Lower + (double)distance.Metres.Upper) / 2 / MetresPerSecond),
        _ => TimeSpan.Zero,
    };

    private static TimeSpan Bounded(double seconds) =>
        seconds < Longest.TotalSeconds ? TimeSpan.FromSeconds(Math.Max(0, seconds)) : Longest;
}
