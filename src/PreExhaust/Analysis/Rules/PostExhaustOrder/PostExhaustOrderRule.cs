using PreExhaust.Analysis.Edits;
using PreExhaust.Fatigue;
using PreExhaust.Plans;

namespace PreExhaust.Analysis.Rules.PostExhaustOrder;

/// <summary>A declared post-exhaust that does not follow a compound for the muscle group.</summary>
internal sealed class PostExhaustOrderRule : SessionRule
{
    public override RuleDescriptor Descriptor { get; } = new(
        "PEX2007",
        "post-exhaust-order",
        "A declared post-exhaust does not follow a compound for its muscle group.",
        Severity.Error,
        new(EvidenceGrade.Logic, "Follows from what the words mean.", []),
        HelpPages.Of("PostExhaustOrder"));

    public override IEnumerable<Finding> Analyze(SessionContext context) =>
        from slot in context.Slots
        from index in Enumerable.Range(0, slot.Slot.Intents.Count)
        let intent = slot.Slot.Intents[index]
        where intent.Kind == IntentKind.PostExhaust && slot.Exercise is not null
        let compounds = context.Slots.Where(other => IsMeant(other, slot, intent)).ToList()
        let message = Problem(slot, intent, compounds)
        where message is not null
        select new Finding(Descriptor, Severity.Error, message, context.PlaceOf(slot))
        {
            Target = FindingTarget.Intent,
            TargetIndex = index,
            Related = compounds.Take(1).Select(c => new RelatedSlot(context.PlaceOf(c), "The compound.")).ToValueList(),
            Fixes = Fixes(context, slot, index, compounds).ToValueList(),
        };

    private static bool IsMeant(SlotWork other, SlotWork slot, Intent intent) =>
        other is { IsWork: true, Exercise: { IsCompound: true } exercise }
        && other != slot
        && exercise.RoleOf(intent.MuscleGroup) >= 1
        && (intent.For is null || other.Catalog.Find(intent.For) == exercise);

    private static string? Problem(SlotWork slot, Intent intent, List<SlotWork> compounds)
    {
        var (name, group) = (slot.Slot.Exercise, SessionContext.GroupOf(intent));
        if (slot.Exercise!.RoleOf(group) < 1)
            return $"{name} does not train the {group} as a prime mover, so it post-exhausts something else.";
        if (compounds.Count == 0)
            return $"No {intent.For ?? "compound exercise"} of the session has the {group} as a prime mover.";
        var first = compounds[0];
        return first.Index < slot.Index ? null : $"Post-exhaust means {name} after {first.Slot.Exercise}, not before.";
    }

    private static IEnumerable<Fix> Fixes(SessionContext context, SlotWork slot, int index, List<SlotWork> compounds)
    {
        var after = compounds.Where(c => c.Index > slot.Index && slot.Slot.Label is not { Number: > 0 }).Take(1);
        return after.Select(context.EndOfSuperset)
            .Select(last => new Fix(
                $"Move {slot.Slot.Exercise} after {last.Slot.Exercise}",
                new MoveSlotAfter(context.PlaceOf(slot), last.Index)))
            .Append(IntentFixes.Remove(context.PlaceOf(slot), index));
    }
}
