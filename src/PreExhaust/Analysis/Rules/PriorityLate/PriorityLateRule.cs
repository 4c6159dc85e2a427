using PreExhaust.Analysis.Ordering;
using PreExhaust.Catalog;
using PreExhaust.Plans;

namespace PreExhaust.Analysis.Rules.PriorityLate;

/// <summary>A muscle group that comes first by declaration comes late in the session.</summary>
internal sealed class PriorityLateRule : SessionRule
{
    internal static readonly RuleOption LatestShare = new(
        "PEX1011.share_before", "Share of a session's hard sets before those of a priority, reported from", 0.5, 0, 1);

    public override RuleDescriptor Descriptor { get; } = new(
        "PEX1011",
        "priority-late",
        "A muscle group with priority is trained in the second half of a session.",
        Severity.Info,
        new(
            EvidenceGrade.A,
            "The strength of what comes first gains more; muscle size does not depend on the order.",
            [Studies.Simao2010, Studies.Nunes2021]),
        HelpPages.Of("PriorityLate"))
    {
        Options = [LatestShare],
    };

    public override IEnumerable<Finding> Analyze(SessionContext context) =>
        from id in context.Settings.Priority.Distinct()
        let meant = MuscleCatalog.Default.FindGroup(id)
        let first = PriorityWork.First(context, id)
        where meant is not null && first is not null
        let before = context.Before(first).Where(slot => slot.HardSets > 0).ToValueList()
        where before.Count > 0 && PriorityWork.SetsBefore(context, first) >= PriorityWork.LatestStart(context)
        let all = context.Slots.Sum(slot => slot.HardSets)
        let message = Message(meant, before.Sum(slot => slot.HardSets) + 1, all)
        select new Finding(Descriptor, Severity.Info, message, context.PlaceOf(first))
        {
            Subject = id,
            Related = before.Select(slot => context.Related(slot, $"{Wording.Sets(slot.HardSets)}.")).ToValueList(),
            Fixes = OrderFixes.MoveBefore(context, first, before[0]).ToValueList(),
        };

    private static string Message(MuscleGroup group, int start, int all) =>
        $"The {group} {Wording.Verb([group], "has", "have")} priority, "
        + FormattableString.Invariant($"but {Wording.Verb([group], "starts", "start")} at hard set {start} of {all}; ")
        + "what comes first gains the most strength.";
}
