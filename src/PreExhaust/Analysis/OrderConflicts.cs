using PreExhaust.Analysis.Edits;
using PreExhaust.Analysis.Ordering;
using PreExhaust.Catalog;
using PreExhaust.Fatigue;
using PreExhaust.Plans;

namespace PreExhaust.Analysis;

/// <summary>Finds isolation exercises that tire a muscle group before a compound needs it.</summary>
internal static class OrderConflicts
{
    /// <summary>Smaller losses are within what any two days differ by.</summary>
    public const double SmallestLoss = 0.03;

    /// <summary>These groups brace rather than lift; tiring them is a matter of its own.</summary>
    private static readonly string[] BracingGroups = ["abs", "lower-back"];

    /// <summary>
    /// The conflicts by isolation, in the order of the session, without those that an intent declares.
    /// </summary>
    /// <param name="context">The session.</param>
    /// <param name="role">What the isolation's target is in the compound.</param>
    public static ValueList<ValueList<OrderConflict>> Find(SessionContext context, Involvement role) => context.Slots
        .Where(isolation => isolation is { Exercise.IsCompound: false, HardSets: > 0 })
        .Select(isolation => context.Slots
            .Select(compound => Between(context, isolation, compound, role.Weight()))
            .OfType())
        .Where(conflicts => conflicts.Count > 0);

    /// <summary>
    /// One finding about an isolation: its loudest conflict speaks, the others are related places.
    /// </summary>
    /// <param name="rule">The rule.</param>
    /// <param name="context">The session.</param>
    /// <param name="conflicts">The conflicts of one isolation.</param>
    /// <param name="severityOf">How loud a conflict is.</param>
    /// <param name="message">What a conflict says.</param>
    /// <param name="intent">The kind of intent that would make the order deliberate.</param>
    public static Finding Report(
        RuleDescriptor rule,
        SessionContext context,
        ValueList<OrderConflict> conflicts,
        Func<OrderConflict, Severity> severityOf,
        Func<OrderConflict, string> message,
        IntentKind intent)
    {
        var main = conflicts
            .OrderByDescending(severityOf)
            .ThenByDescending(conflict => conflict.Loss)
            .First();
        var others = conflicts.Where(conflict => conflict != main);
        return new(rule, severityOf(main), message(main), context.PlaceOf(main.Isolation))
        {
            Related = others.Prepend(main).Select(conflict => Related(context, conflict)).ToValueList(),
            PredictedLoss = main.Loss,
            Fixes = Fixes(context, conflicts, main, intent).ToValueList(),
        };
    }

    private static RelatedSlot Related(SessionContext context, OrderConflict conflict) => new(
        context.PlaceOf(conflict.Compound),
        $"{conflict.Compound.Slot.Exercise}: {Wording.RepsLower(conflict.LostReps)}.");

    private static OrderConflict? Between(
        SessionContext context, SlotWork isolation, SlotWork compound, double role)
    {
        if (compound.Exercise is not { IsCompound: true } exercise)
            return null;
        if (context.Ledger.CostOf(compound.Index) is not { } cost)
            return null;
        var loss = cost.LossFrom(isolation.Index);
        if (loss < SmallestLoss || context.IsIntended(isolation, compound))
            return null;
        if (TrunkWork.IsToldOfBack(isolation, compound))
            return null;
        var shared = isolation.Exercise!.Groups
            .Where(target => target.Weight >= 1 && exercise.RoleOf(target.Group) == role)
            .Select(target => target.Group)
            .Where(group => group.IsTracked && !BracingGroups.Contains(group.Id, StringComparer.Ordinal))
            .ToValueList();
        return shared.Count == 0 ? null : new(isolation, compound, shared, loss, cost.FreshReps * loss);
    }

    private static IEnumerable<Fix> Fixes(
        SessionContext context, ValueList<OrderConflict> conflicts, OrderConflict main, IntentKind kind)
    {
        var isolation = main.Isolation;
        var place = context.PlaceOf(isolation);
        var last = conflicts[conflicts.Count - 1].Compound;
        return OrderFixes.MoveAfter(context, isolation, last).Concat(main.Groups
            .Select(group => new Intent(kind, group.Id))
            .Select(intent => new Fix($"Declare the intent: {IntentText.Of(intent)}", new AddIntent(place, intent))));
    }
}
