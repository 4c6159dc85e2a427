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
        from index in slot.Slot.Intents.Places()
        let intent = slot.Slot.Intents[index]
        where intent.Kind == IntentKind.PostExhaust && slot.Exercise is not null
        let compound = context.PostExhausted(slot, intent)
        let message = Problem(slot, intent, compound)
        where message is not null
        select new Finding(Descriptor, Severity.Error, message, context.PlaceOf(slot))
        {
            Target = FindingTarget.Intent,
            TargetIndex = index,
            Fixes = Fixes(context, slot, index, compound).ToValueList(),
        };

    private static string? Problem(SlotWork slot, Intent intent, SlotWork? compound)
    {
        var (name, group) = (slot.Slot.Exercise, SessionContext.GroupOf(intent));
        if (slot.Exercise!.RoleOf(group) < 1)
            return $"{name} does not train the {group} as a prime mover, so it post-exhausts something else.";
        if (compound is null)
            return $"No {intent.For ?? "compound exercise"} of the session has the {group} as a prime mover.";
        return compound.Index < slot.Index
            ? null
            : $"Post-exhaust means {name} after {compound.Slot.Exercise}, not before.";
    }

    private static IEnumerable<Fix> Fixes(SessionContext context, SlotWork slot, int index, SlotWork? compound)
    {
        var place = context.PlaceOf(slot);
        if (compound?.Index > slot.Index && slot.Slot.Label is not { Number: > 0 })
        {
            var last = context.EndOfSuperset(compound);
            var title = $"Move {slot.Slot.Exercise} after {last.Slot.Exercise}";
            yield return new(title, new MoveSlotAfter(place, last.Index));
        }

        yield return IntentFixes.Remove(place, index);
    }
}
