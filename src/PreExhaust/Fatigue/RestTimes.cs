using PreExhaust.Plans;

namespace PreExhaust.Fatigue;

/// <summary>Rests on the session's clock.</summary>
internal static class RestTimes
{
    private static readonly TimeSpan Longest = TimeSpan.FromHours(2);

    /// <summary>The pause after a set, the middle of the range; 2 h at most.</summary>
    public static TimeSpan After(this Rest rest, SetWork set)
    {
        var work = rest.FromStart ? set.Duration : TimeSpan.Zero;
        return Remaining(rest.Middle, work);
    }

    /// <summary>What is left of a time after the work that it begins with; 2 h at most.</summary>
    public static TimeSpan Remaining(TimeSpan time, TimeSpan work)
    {
        if (time <= work)
            return TimeSpan.Zero;
        return time - work < Longest ? time - work : Longest;
    }
}
