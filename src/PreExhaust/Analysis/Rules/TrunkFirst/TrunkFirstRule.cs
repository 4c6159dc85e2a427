using PreExhaust.Analysis.Ordering;
using PreExhaust.Catalog;
using PreExhaust.Fatigue;
using PreExhaust.Plans;

namespace PreExhaust.Analysis.Rules.TrunkFirst;

/// <summary>Trunk work tires the muscles that brace a later heavy lift.</summary>
internal sealed class TrunkFirstRule : SessionRule
{
    private static readonly RuleOption LeastSets =
        new("PEX1003.hard_sets", "Hard sets of trunk work before a heavy lift, reported from", 2, 1, 20);

    public override RuleDescriptor Descriptor { get; } = new(
        "PEX1003",
        "trunk-first",
        "Trunk work tires the muscles that brace a later heavy lift.",
        Severity.Warning,
        new(
            EvidenceGrade.C,
            "The trunk works harder towards the end of a squat set, and a tired trunk is less stable; what trunk work "
                + "before a heavy lift costs was not studied.",
            [Studies.Clark2021, Studies.VanDieen2012]),
        HelpPages.Of("TrunkFirst"))
    {
        Options = [LeastSets],
    };

    public override IEnumerable<Finding> Analyze(SessionContext context) =>
        from trunk in context.Slots
        where trunk.HardSets >= context.Options[LeastSets]
        let brace = TrunkWork.BraceOf(trunk.Exercise)
        where brace is not null
        let braced = context.After(trunk).Where(lift => TrunkWork.IsBraced(brace, lift)).ToValueList()
        where braced.Count > 0
        select new Finding(Descriptor, SeverityOf(brace), Message(trunk, brace, braced[0]), context.PlaceOf(trunk))
        {
            Related = braced.Select(lift => context.Related(lift, $"{lift.Slot.Exercise} needs it.")).ToValueList(),
            Fixes = OrderFixes.MoveToEnd(context, trunk).ToValueList(),
        };

    private static Severity SeverityOf(MuscleGroup group) =>
        group.Id == TrunkWork.Back ? Severity.Warning : Severity.Info;

    private static string Message(SlotWork trunk, MuscleGroup group, SlotWork lift) =>
        $"{trunk.Slot.Exercise} tires the {group} that {Wording.Verb([group], "braces", "brace")} "
        + $"{lift.Slot.Exercise}; at the end of the session it costs the lift nothing.";
}
