using PreExhaust.Fatigue;

namespace PreExhaust.Analysis.Rules.AxialSuperset;

/// <summary>A heavy lift that loads the spine is half of a superset with another heavy lift.</summary>
internal sealed class AxialSupersetRule : SessionRule
{

    public override RuleDescriptor Descriptor { get; } = new(
        "PEX9003",
        "axial-superset",
        "A heavy lift that loads the spine alternates with another heavy lift without rest.",
        Severity.Warning,
        new(
            EvidenceGrade.C,
            "Heavy sets lose repetitions with little rest, and coaches keep breath and bracing for squats and "
                + "pulls; no trial "
                + "has tested such pairs.",
            []),
        HelpPages.Of("AxialSuperset"));

    public override IEnumerable<Finding> Analyze(SessionContext context) =>
        from pair in SupersetPair.Of(context)
        where pair is { First.IsHeavy: true, Second.IsHeavy: true }
        let axial = IsAxial(pair.First) ? pair.First : pair.Second
        where IsAxial(axial)
        let other = axial == pair.First ? pair.Second : pair.First
        select new Finding(Descriptor, Severity.Warning, Message(axial, other), context.PlaceOf(axial))
        {
            Related = [new(context.PlaceOf(other), "The other half.")],
            Fixes = [pair.Separate(context)],
        };

    private static bool IsAxial(SlotWork slot) => slot.Exercise!.IsAxial;

    private static string Message(SlotWork axial, SlotWork other) =>
        $"Heavy {axial.Slot.Exercise} alternates with heavy {other.Slot.Exercise} without rest; breath and "
            + "bracing need one.";
}
