using PreExhaust.Catalog;
using PreExhaust.Fatigue;
using PreExhaust.Plans;

namespace PreExhaust.Analysis.Rules.ReverseOfPrime;

/// <summary>A reverse pre-exhaust of a muscle that is no helper of the compound.</summary>
internal sealed class ReverseOfPrimeRule : SessionRule
{
    public override RuleDescriptor Descriptor { get; } = new(
        "PEX2004",
        "reverse-of-prime",
        "A declared reverse pre-exhaust names the prime mover of the compound, or a muscle it hardly uses.",
        Severity.Error,
        new(
            EvidenceGrade.Logic,
            "A definition: the reverse form tires a helper. One small EMG study speaks for it, one against it, and no "
                + "training study was found.",
            [Studies.Guarascio2016, Studies.Golas2017]),
        HelpPages.Of("ReverseOfPrime"));

    public override IEnumerable<Finding> Analyze(SessionContext context)
    {
        foreach (var slot in context.Slots)
        {
            for (var i = 0; i < slot.Slot.Intents.Count; i++)
            {
                if (Check(context, slot, i) is { } finding)
                    yield return finding;
            }
        }
    }

    private Finding? Check(SessionContext context, SlotWork slot, int index)
    {
        var intent = slot.Slot.Intents[index];
        var group = SessionContext.GroupOf(intent);
        if (intent.Kind != IntentKind.ReversePreExhaust || slot.Exercise?.RoleOf(group) is not >= 1)
            return null;
        if (context.CompoundOf(slot, intent) is not { } compound)
            return null;
        var role = compound.Exercise!.RoleOf(group);
        var place = context.PlaceOf(slot);
        if (role >= 1)
        {
            var message = $"The {group} {(group.IsPlural ? "are prime movers" : "is a prime mover")} of "
                + $"{compound.Slot.Exercise}: that is ordinary pre-exhaust.";
            return Report(message, IntentFixes.Replace(place, index, intent with { Kind = IntentKind.PreExhaust }));
        }

        return role >= Involvement.MinorSynergist.Weight()
            ? null
            : Report(
                $"{compound.Slot.Exercise} hardly uses the {group}: there is no helper to tire.",
                IntentFixes.Remove(place, index));

        Finding Report(string message, Fix fix) => new(Descriptor, Severity.Error, message, place)
        {
            Target = FindingTarget.Intent,
            TargetIndex = index,
            Related = [new(context.PlaceOf(compound), "The compound that the intent is about.")],
            Fixes = [fix],
        };
    }
}
