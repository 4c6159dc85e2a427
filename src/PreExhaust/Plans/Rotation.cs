namespace PreExhaust.Plans;

/// <summary>
/// Sessions in turn, running on across weeks: <c>rotate A, B on Mon, Wed, Fri</c>, or day after day:
/// <c>rotate Push, Pull, Legs, off</c>.
/// </summary>
/// <param name="Sessions">The names of the sessions in turn; <see cref="Off"/> is a day without one.</param>
public sealed record Rotation(ValueList<string> Sessions)
{
    /// <summary>The name that stands for a day without training.</summary>
    public const string Off = "off";

    /// <summary>The training days of a week; empty where every day counts.</summary>
    public ValueList<SessionDay> Days { get; init; }

    /// <summary>The number of weeks after which the same sessions fall on the same days again, 1 or more.</summary>
    public int Period
    {
        get
        {
            var (turns, days) = (Math.Max(1, Sessions.Count), Days.Count == 0 ? 7 : Days.Count);
            return turns / GreatestCommonDivisor(turns, days);
        }
    }

    internal static int GreatestCommonDivisor(int a, int b) => b == 0 ? a : GreatestCommonDivisor(b, a % b);
}
