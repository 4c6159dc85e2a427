namespace PreExhaust.Plans;

/// <summary>
/// Easier weeks at intervals: <c>deload auto</c>, <c>deload every 4 weeks: sets 60%, load 90%</c>.
/// </summary>
public sealed record DeloadPlan
{
    /// <summary>Whether missed repetitions bring the deload (<c>auto</c>), not the calendar.</summary>
    public bool IsAutomatic { get; init; }

    /// <summary>The weeks from one deload to the next; 0 for an automatic one.</summary>
    public int EveryWeeks { get; init; }

    /// <summary>The share of the sets that is left; <c>null</c> where the plan does not say.</summary>
    public Percentage? Sets { get; init; }

    /// <summary>The share of the load that is left; <c>null</c> where the plan does not say.</summary>
    public Percentage? Load { get; init; }

    /// <summary>The setting as the language spells it, without its keyword.</summary>
    public override string ToString()
    {
        var interval = IsAutomatic ? "auto" : FormattableString.Invariant($"every {EveryWeeks} weeks");
        string?[] shares = [Sets is { } sets ? $"sets {sets}" : null, Load is { } load ? $"load {load}" : null];
        var said = shares.Where(share => share is not null).ToList();
        return said.Count == 0 ? interval : $"{interval}: {string.Join(", ", said)}";
    }
}
