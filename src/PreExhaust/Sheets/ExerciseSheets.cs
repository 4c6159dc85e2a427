using PreExhaust.Analysis;
using PreExhaust.Plans;
using PreExhaust.Resolution;

namespace PreExhaust.Sheets;

/// <summary>Writes exercises out for people.</summary>
internal static class ExerciseSheets
{
    public static ExerciseSheet Of(ResolvedSlot resolved, SessionContext context, PlateSet plates)
    {
        var slot = resolved.Slot;
        var exercise = context.Plan.Catalog.Find(slot.Exercise.Name);
        var bar = exercise?.Loadability == "barbell" ? plates : null;
        var cost = context.Ledger.CostOf(resolved.Index.Slot);
        return new(string.Join(" or ", slot.Choices), Sets(resolved.Groups, bar))
        {
            Source = slot.Source,
            Label = slot.Label?.ToString(),
            Warmup = Sets(resolved.Warmup, bar),
            Notes = slot.Notes,
            Intents = slot.Intents.Select(IntentText.Of).ToValueList(),
            PredictedReps = cost?.PredictedReps,
            LostReps = cost?.LostReps,
        };
    }

    private static ValueList<SetsSheet> Sets(ValueList<ResolvedGroup> groups, PlateSet? bar) =>
        groups.Select(group => Of(group, bar)).ToValueList();

    private static SetsSheet Of(ResolvedGroup resolved, PlateSet? bar)
    {
        var group = resolved.Group;
        var weight = resolved.Load.OnBody ? null : resolved.Load.Weight;
        return new(group.Load is WorkUpLoad ? $"work up to {group.Amount}" : group.Amount)
        {
            Load = group.Load is WorkUpLoad ? "" : Drops(resolved),
            Weight = weight,
            Plates = weight is { } mass && bar is not null ? bar.PerSide(mass) : default,
            Effort = group.Effort?.ToString() ?? "",
            Rest = group.Rest?.ToString() ?? "",
            Details = string.Join(", ", Details(group)),
        };
    }

    private static string Drops(ResolvedGroup resolved) =>
        string.Join(" > ", resolved.Drops.Prepend(resolved.Load).Select(load => load.ToString()));

    private static IEnumerable<string> Details(SetGroup group)
    {
        if (group.Technique is { } technique)
            yield return technique.ToString()!;
        if (group.Tempo is { } tempo)
            yield return $"tempo {tempo}";
        if (group.Note is { } note)
            yield return note;
    }
}
