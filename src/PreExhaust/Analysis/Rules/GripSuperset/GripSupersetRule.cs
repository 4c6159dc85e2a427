using PreExhaust.Analysis.Edits;

namespace PreExhaust.Analysis.Rules.GripSuperset;

/// <summary>Both halves of a superset need a strong grip.</summary>
internal sealed class GripSupersetRule : SessionRule
{
    private const string Straps = "straps";

    private static readonly RuleOption Most =
        new("PEX9002.most_grip", "The grip demand (0 to 3) of both halves together, reported from", 5, 1, 6);

    public override RuleDescriptor Descriptor { get; } = new(
        "PEX9002",
        "grip-superset",
        "Both halves of a superset need a strong grip.",
        Severity.Info,
        new(
            EvidenceGrade.B,
            "With straps lifters pulled more and the grip tired less, so the grip is a real limit of pulls; pairs were "
                + "not tested.",
            [Studies.Coswig2015, Studies.Trahey2023]),
        HelpPages.Of("GripSuperset"))
    {
        Options = [Most],
    };

    public override IEnumerable<Finding> Analyze(SessionContext context) =>
        from pair in SupersetPair.Of(context)
        let grip = pair.First.Exercise!.GripDemand + pair.Second.Exercise!.GripDemand
        where grip >= context.Options[Most] && !pair.First.HasTag(Straps) && !pair.Second.HasTag(Straps)
        select new Finding(Descriptor, Severity.Info, Message(pair), context.PlaceOf(pair.Second))
        {
            Related = [new(context.PlaceOf(pair.First), "The other half.")],
            Fixes =
            [
                new($"Use straps for {pair.Second.Slot.Exercise}", new AddTag(context.PlaceOf(pair.Second), Straps)),
                pair.Separate(context),
            ],
        };

    private static string Message(SupersetPair pair) =>
        $"{pair.First.Slot.Exercise} and {pair.Second.Slot.Exercise} both need a strong grip; back to back it "
            + "may end the set.";
}
