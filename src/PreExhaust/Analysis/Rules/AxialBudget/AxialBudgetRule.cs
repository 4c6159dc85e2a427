using PreExhaust.Fatigue;
using PreExhaust.Plans;

namespace PreExhaust.Analysis.Rules.AxialBudget;

/// <summary>One session holds very much work that loads the spine.</summary>
internal sealed class AxialBudgetRule : SessionRule
{
    private static readonly RuleOption Much = new(
        "PEX8001.much_axial_load",
        "Sets times spinal load (2 or 3) in a session, easy sets half; worth knowing from",
        22,
        1,
        500);

    private static readonly RuleOption VeryMuch =
        new("PEX8001.most_axial_load", "The same; a warning from", 32, 1, 500);

    public override RuleDescriptor Descriptor { get; } = new(
        "PEX8001",
        "axial-budget",
        "One session holds very much work that loads the spine.",
        Severity.Warning,
        new(
            EvidenceGrade.C,
            "A count of sets by how much the lift loads the spine; coaches' experience, not a measured force, and no "
                + "statement about injury.",
            []),
        HelpPages.Of("AxialBudget"))
    {
        Options = [Much, VeryMuch],
    };

    public override IEnumerable<Finding> Analyze(SessionContext context)
    {
        var axial = context.Slots.Where(slot => AxialLoad.Of(slot) > 0).ToValueList();
        var load = axial.Sum(AxialLoad.Of);
        if (load < context.Options[Much])
            yield break;
        var severity = load < context.Options[VeryMuch] ? Severity.Info : Severity.Warning;
        var heaviest = axial.OrderByDescending(AxialLoad.Of).First();
        yield return new(Descriptor, severity, Message(context, axial, load), context.PlaceOf(heaviest))
        {
            Target = FindingTarget.Session,
            Related = axial.Select(slot => Related(context, slot)).ToValueList(),
            Fixes = AxialLoad.Less(context, axial, load - context.Options[Much]).ToValueList(),
        };
    }

    private static RelatedSlot Related(SessionContext context, SlotWork slot) => new(
        context.PlaceOf(slot), FormattableString.Invariant($"{AxialLoad.Of(slot):0.#} of the units."));

    private static string Message(SessionContext context, ValueList<SlotWork> axial, double load) =>
        $"{Wording.List(axial.Select(slot => slot.Slot.Exercise))}: "
        + FormattableString.Invariant($"{load:0.#} units of load on the spine in one session; ")
        + FormattableString.Invariant($"few programs go beyond {context.Options[Much]:0.#}.");
}
