namespace PreExhaust.Fatigue;

/// <summary>
/// How fatigue fades: two thirds of a muscle's fatigue halve every 30 s, one third every 3 min; the 1 % that
/// any other exercise feels halves every 30 min. Fitted to published rep totals, see <see
/// cref="ReserveLedger"/>.
/// </summary>
internal static class FatigueDecay
{
    public const double FastShare = 0.65;
    public const double SystemicShare = 0.01;

    private const double FastHalfTime = 30;
    private const double SlowHalfTime = 180;
    private const double SystemicHalfTime = 1800;

    public static double Fast(TimeSpan rest) => Halved(rest, FastHalfTime);

    public static double Slow(TimeSpan rest) => Halved(rest, SlowHalfTime);

    /// <summary>The share of a muscle's fatigue that is left.</summary>
    public static double Left(TimeSpan rest) => (FastShare * Fast(rest)) + ((1 - FastShare) * Slow(rest));

    public static double Systemic(TimeSpan rest) => Halved(rest, SystemicHalfTime);

    private static double Halved(TimeSpan time, double halfTime) =>
        Math.Pow(2, -Math.Max(0, time.TotalSeconds) / halfTime);
}
