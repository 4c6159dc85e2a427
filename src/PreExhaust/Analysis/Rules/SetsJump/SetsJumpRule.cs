using PreExhaust.Catalog;
using PreExhaust.Volume;

namespace PreExhaust.Analysis.Rules.SetsJump;

/// <summary>A muscle group has many more sets than in the weeks before.</summary>
internal sealed class SetsJumpRule : PlanRule
{
    private static readonly RuleOption Share =
        new("PEX7004.most_rise", "Share by which the weekly sets of a muscle group may rise", 0.5, 0, 10);

    private static readonly RuleOption Sets =
        new("PEX7004.fewest_sets", "Fractional sets by which they must rise as well", 5, 0, 100);

    public override RuleDescriptor Descriptor { get; } = new(
        "PEX7004",
        "sets-jump",
        "A muscle group has many more sets than in the weeks before.",
        Severity.Info,
        new(
            EvidenceGrade.C,
            "Coaches add sets little by little. Ratios of acute to chronic load, often cited for such limits, "
                + "cannot tell which change raises the risk of injury, so none is claimed.",
            [Studies.Impellizzeri2020]),
        HelpPages.Of("SetsJump"))
    {
        Options = [Share, Sets],
    };

    public override IEnumerable<Finding> Analyze(PlanContext context)
    {
        var most = new double?[MuscleCatalog.Default.Groups.Count];
        var isInTurn = context.Plan.Settings.Rotation is not null
            || context.Plan.Blocks.Any(block => block.Settings.Rotation is not null);
        foreach (var week in isInTurn ? default : context.Cycle.Where(week => !week.IsDeload))
        {
            foreach (var volume in week.Work.WorkVolume.Groups)
            {
                var before = most[volume.Group.Place];
                var rise = volume.Sets - before;
                if (volume.Group.IsTracked && rise >= context.Options[Sets] && rise >= context.Options[Share] * before)
                    yield return Report(week, volume, before!.Value);
                if (before is null || rise > 0)
                    most[volume.Group.Place] = volume.Sets;
            }
        }
    }

    private Finding Report(WeekContext week, GroupVolume volume, double before)
    {
        var (sets, least) = (Wording.Halves(volume.Sets), Wording.Halves(before));
        var message = FormattableString.Invariant(
            $"{volume.Group}: {sets:0.#} sets in week {week.Number}, {least:0.#} at most before.");
        return new(Descriptor, Severity.Info, message, volume.Shares[0].Slot)
        {
            Target = FindingTarget.Plan,
            Subject = volume.Group.Id,
        };
    }
}
