using PreExhaust.Catalog;
using PreExhaust.Fatigue;
using PreExhaust.Plans;

namespace PreExhaust.Analysis.Rules.IntentWrongTarget;

/// <summary>A declared pre-exhaust that its exercise or the session does not carry out.</summary>
internal sealed class IntentWrongTargetRule : SessionRule
{
    private const int MostSuggestions = 3;

    public override RuleDescriptor Descriptor { get; } = new(
        "PEX2001",
        "intent-wrong-target",
        "A declared pre-exhaust names a muscle group that its exercise does not train or nothing after uses.",
        Severity.Error,
        new(EvidenceGrade.Logic, "Follows from what the words mean.", []),
        HelpPages.Of("IntentWrongTarget"));

    public override IEnumerable<Finding> Analyze(SessionContext context) =>
        from slot in context.Slots
        where slot.Exercise is not null
        from index in slot.Slot.Intents.Places()
        let message = Problem(context, slot, slot.Slot.Intents[index])
        where message is not null
        select new Finding(Descriptor, Severity.Error, message, context.PlaceOf(slot))
        {
            Target = FindingTarget.Intent,
            TargetIndex = index,
            Fixes = IntentFixes.Of(context.PlaceOf(slot), slot, index).ToValueList(),
        };

    private static string? Problem(SessionContext context, SlotWork slot, Intent intent)
    {
        if (intent.Kind == IntentKind.PostExhaust)
            return null;
        var group = SessionContext.GroupOf(intent);
        if (slot.Exercise!.RoleOf(group) < 1)
            return $"{slot.Slot.Exercise} does not train the {group} as a prime mover{Suggestions(context, group)}.";
        if (context.CompoundOf(slot, intent) is not null)
            return null;
        if (intent.For is { } named)
            return $"{named} does not come after {slot.Slot.Exercise} as a compound for the {group}.";
        return intent.Kind == IntentKind.PreExhaust
            ? $"No compound exercise after {slot.Slot.Exercise} has the {group} as a prime mover before something "
                + $"else trains {Wording.Verb([group], "it", "them")}, so nothing is pre-exhausted."
            : $"No compound exercise comes after {slot.Slot.Exercise}, so nothing is pre-exhausted.";
    }

    private static string Suggestions(SessionContext context, MuscleGroup group)
    {
        var names = context.Plan.Catalog.Exercises
            .Where(exercise => !exercise.IsCompound && exercise.RoleOf(group) >= 1)
            .OrderBy(exercise => exercise.Skill)
            .Take(MostSuggestions)
            .ToValueList();
        return names.Count == 0 ? "" : $"; {Wording.List(names, "or")} would";
    }
}
