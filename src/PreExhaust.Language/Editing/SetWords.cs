using PreExhaust.Plans;

namespace PreExhaust.Language.Editing;

/// <summary>Says in words how sets are read.</summary>
internal static class SetWords
{
    /// <summary>Such as <c>3 sets of 8-10 reps, at 75%, RIR 2, then rest 3min</c>.</summary>
    public static string Of(SetGroup group)
    {
        var parts = new List<string?>
        {
            Amount(group),
            group.Load is { } load and not WorkUpLoad ? $"at {load}" : null,
            group.Effort?.ToString(),
            group.Tempo is { } tempo ? $"tempo {tempo}" : null,
            group.Technique?.ToString(),
            group.Rest is { } rest ? $"then {rest}" : null,
        };
        return string.Join(", ", parts.Where(part => !string.IsNullOrEmpty(part)));
    }

    private static string Amount(SetGroup group)
    {
        if (group.Load is WorkUpLoad)
            return $"work up to {group.Amount}";
        var isOne = group.Count == Interval<int>.Point(1);
        var count = isOne ? "1 set" : $"{group.Count} sets";
        var open = group.Open switch
        {
            OpenEnd.None => "",
            OpenEnd.LastSet => isOne ? " or more" : ", the last one as many as possible",
            _ => " or more each",
        };
        return group.Target switch
        {
            TotalTarget total => total.ToString(),
            RepTarget reps => $"{count} of {reps} {(reps.Reps == Interval<int>.Point(1) ? "rep" : "reps")}{open}",
            AmrapTarget => $"{count} of as many reps as possible",
            var target => $"{count} of {target}{open}",
        };
    }
}
