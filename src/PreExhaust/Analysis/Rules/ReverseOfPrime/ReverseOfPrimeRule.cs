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
            "A definition: the reverse form tires a helper. One small EMG study speaks for it, one against it, "
                + "and no training study was found.",
            [Studies.Guarascio2016, Studies.Golas2017]),
        HelpPages.Of("ReverseOfPrime"));

    public override IEnumerable<Finding> Analyze(SessionContext context) =>
        from slot in context.Slots
        from index in slot.Slot.Intents.Places()
        let intent = slot.Slot.Intents[index]
        where intent.Kind == IntentKind.ReversePreExhaust && slot.Exercise?.RoleOf(intent.MuscleGroup) >= 1
        let compound = context.CompoundOf(slot, intent)
        let role = compound?.Exercise?.RoleOf(intent.MuscleGroup)
        where role >= Involvement.PrimeMover.Weight() || role < Involvement.MinorSynergist.Weight()
        select Report(context, slot, index, compound, role >= Involvement.PrimeMover.Weight());

    private Finding Report(SessionContext context, SlotWork slot, int index, SlotWork compound, bool isPrime)
    {
        var place = context.PlaceOf(slot);
        var intent = slot.Slot.Intents[index];
        return new(Descriptor, Severity.Error, Message(SessionContext.GroupOf(intent), compound, isPrime), place)
        {
            Target = FindingTarget.Intent,
            TargetIndex = index,
            Related = [new(context.PlaceOf(compound), "The compound that the intent is about.")],
            Fixes =
            [
                isPrime
                    ? IntentFixes.Replace(place, index, intent with { Kind = IntentKind.PreExhaust })
                    : IntentFixes.Remove(place, index),
            ],
        };
    }

    private static string Message(MuscleGroup group, SlotWork compound, bool isPrime) => isPrime
        ? $"The {group} {Wording.Verb([group], "is a prime mover", "are prime movers")} of "
            + $"{compound.Slot.Exercise}: that is ordinary pre-exhaust."
        : $"{compound.Slot.Exercise} hardly uses the {group}: there is no helper to tire.";
}
