using PreExhaust.Plans;

namespace PreExhaust.Fatigue;

/// <summary>Rests on the session's clock.</summary>
internal static class RestTimes
{
    private static readonly TimeSpan Longest = TimeSpan.FromHours(2);

    /// <summary>The pause after a set, the middle of the range; 2 h at most.</summary>
    public static TimeSpan After(this Rest rest, SetWork set)
    {
        var pause = rest.FromStart ? rest.Middle - set.Duration : rest.Middle;
        if (pause > Longest)
            return Longest;
        return pause > TimeSpan.Zero ? pause : TimeSpan.Zero;
    }
}
