using PreExhaust.Plans;

namespace PreExhaust.Analysis.Rules.SessionCap;

/// <summary>One session holds more hard sets of a muscle group than a session is shown to use.</summary>
internal sealed class SessionCapRule : SessionRule
{
    private const int MostRelated = 5;

    private static readonly RuleOption Most =
        new("PEX4003.most_session_sets", "Fractional hard sets of a muscle group in one session", 11, 1, 100);

    public override RuleDescriptor Descriptor { get; } = new(
        "PEX4003",
        "session-cap",
        "One session holds more hard sets of a muscle group than a session is shown to use.",
        Severity.Info,
        new(
            EvidenceGrade.B,
            "In pooled trials no further growth was detectable beyond about 11 fractional sets a session; a preprint, "
                + "and people differ.",
            [Studies.Remmert2025]),
        HelpPages.Of("SessionCap"))
    {
        Options = [Most],
    };

    public override IEnumerable<Finding> Analyze(SessionContext context) =>
        from volume in context.Volume.Groups
        where volume.Group.IsTracked && volume.Sets >= context.Options[Most] + 1 && !IsForStrength(context)
        let shares = volume.BySlot.OrderByDescending(share => share.Sets).ToValueList()
        select new Finding(Descriptor, Severity.Info, Message(context, volume.Group.Name, volume.Sets), shares[0].Slot)
        {
            Target = FindingTarget.Session,
            Subject = volume.Group.Id,
            Related = shares.Take(MostRelated)
                .Select(share => new RelatedSlot(share.Slot, $"{Wording.Sets(share.Sets)}."))
                .ToValueList(),
        };

    /// <summary>The number is about growth.</summary>
    private static bool IsForStrength(SessionContext context) =>
        context.Settings.Goal is TrainingGoal.Strength or TrainingGoal.Power;

    private string Message(SessionContext context, string group, double sets) => FormattableString.Invariant(
        $"{group}: {Wording.Sets(sets)} in this session; beyond about {context.Options[Most]:0.#} little more has ")
        + "been measured. Part of them may do more on another day.";
}
