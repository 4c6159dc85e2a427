namespace PreExhaust.Fatigue;

/// <summary>
/// How fatigue fades. Constants fitted to published rep totals; see <see cref="ReserveLedger"/>.
/// </summary>
public static class FatigueDecay
{
    private const double FastShare = 0.65;
    private const double FastHalfTime = 30;
    private const double SlowHalfTime = 180;
    private const double SystemicShare = 0.01;
    private const double SystemicHalfTime = 1800;

    /// <summary>
    /// The share of a muscle's fatigue left: two thirds halve every 30 s, one third every 3 min.
    /// </summary>
    public static double Local(TimeSpan rest) =>
        (FastShare * Halved(rest, FastHalfTime)) + ((1 - FastShare) * Halved(rest, SlowHalfTime));

    /// <summary>
    /// The share of a set's fatigue that any other exercise feels; 1 % at first, halved every 30 min.
    /// </summary>
    public static double Systemic(TimeSpan rest) => SystemicShare * Halved(rest, SystemicHalfTime);

    private static double Halved(TimeSpan time, double halfTime) => Math.Pow(2, -time.TotalSeconds / halfTime);
}
