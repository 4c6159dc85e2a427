using PreExhaust.Fatigue;

namespace PreExhaust.Analysis;

/// <summary>The pause between an exercise and the compound that it prepares.</summary>
internal static class IntentGaps
{
    /// <summary>
    /// From the end of the last work set before the compound to the compound's first. A pause that the plan does not
    /// state is left out, and so is the way from one to the other, which nobody writes down.
    /// </summary>
    public static TimeSpan? Between(SessionContext context, SlotWork slot, SlotWork compound)
    {
        if (compound.FirstWorkSet is not { } first || context.Ledger.ForecastOf(first) is not { Start: var start })
            return null;
        var last = slot.Sets.LastOrDefault(set => context.Ledger.ForecastOf(set)?.Start < start);
        if (last is null || context.Ledger.ForecastOf(last) is not { } before)
            return null;
        var end = before.Start + last.Duration;
        var isStated = (last.Set.Rest ?? context.Settings.Rest) is not null || slot.Slot.Label is { Number: > 0 };
        var unstated = isStated ? TimeSpan.Zero : RestDefaults.Of(context.Settings.Goal, slot.Exercise);
        var gap = start - end - unstated - SetOrder.ChangeOver;
        return gap > TimeSpan.Zero ? gap : TimeSpan.Zero;
    }
}
