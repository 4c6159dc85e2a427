using PreExhaust.Plans;
using PreExhaust.Volume;

namespace PreExhaust.Analysis.Rules.VeryMuchVolume;

/// <summary>A muscle group with more hard sets in a week than nearly any program prescribes.</summary>
internal sealed class VeryMuchVolumeRule : WeekRule
{
    private const int MostRelated = 5;

    private static readonly RuleOption VeryMuch =
        new("PEX4002.most_weekly_sets", "Fractional hard sets of a muscle group a week, a warning above", 32, 1, 200);

    public override RuleDescriptor Descriptor { get; } = new(
        "PEX4002",
        "very-much-volume",
        "A muscle group has more hard sets in a week than nearly any program prescribes.",
        Severity.Warning,
        new(
            EvidenceGrade.C,
            "More sets grow more muscle with diminishing returns; where more stops paying nobody has measured, "
                + "the bounds "
                + "are coaches' experience.",
            [Studies.Pelland2026]),
        HelpPages.Of("VeryMuchVolume"))
    {
        Options = [VolumeBand.Much, VeryMuch],
    };

    public override IEnumerable<Finding> Analyze(WeekContext context) =>
        from volume in context.Volume.Groups
        where volume.Group.IsTracked && volume.Sets > context.Options[VolumeBand.Much]
        let severity = volume.Sets > context.Options[VeryMuch] ? Severity.Warning : Severity.Info
        let shares = volume.BySlot.OrderByDescending(share => share.Sets).ToValueList()
        select new Finding(Descriptor, severity, Message(context, volume), shares[0].Slot)
        {
            Target = FindingTarget.Plan,
            Subject = volume.Group.Id,
            Related = shares.Take(MostRelated).Select(Related).ToValueList(),
        };

    private static RelatedSlot Related(VolumeShare share) => new(share.Slot, $"{Wording.Sets(share.Sets)} a week.");

    private static string Message(WeekContext context, GroupVolume volume) =>
        $"{volume.Group}: {Wording.Sets(volume.Sets)}{context.InWeek}, more than nearly any program prescribes.";
}
