namespace PreExhaust.Analysis.Rules.SoonerThan48Hours;

/// <summary>Muscles are trained hard again before they have usually recovered.</summary>
internal sealed class SoonerThan48HoursRule : WeekRule
{
    private static readonly RuleOption Hours =
        new("PEX5001.fewest_hours", "Hours between two sessions that train a muscle group hard", 48, 0, 96);

    private static readonly RuleOption HoursAfterFailure =
        new("PEX5001.fewest_hours_after_failure", "The same after sets to failure; less is a warning", 24, 0, 96);

    private static readonly RuleOption Sets =
        new(
            "PEX5001.hard_session_sets",
            "Fractional sets with fewer than three repetitions left that take so long",
            5,
            1,
            50);

    public override RuleDescriptor Descriptor { get; } = new(
        "PEX5001",
        "sooner-than-48h",
        "Muscles are trained hard again before they have usually recovered.",
        Severity.Warning,
        new(
            EvidenceGrade.B,
            "Sets to failure lowered performance for up to 48 hours, sets of half the repetitions for 6; yet trained "
                + "men have repeated hard sessions four days running. 48 hours are a sound default, not a law.",
            [Studies.MoranNavarro2017, Studies.GonzalezBadillo2016]),
        HelpPages.Of("SoonerThan48Hours"))
    {
        Options = [Hours, HoursAfterFailure, Sets],
    };

    public override IEnumerable<Finding> Analyze(WeekContext context) =>
        from gap in HardGaps.Of(context, context.Options[Hours], context.Options[Sets])
        let isEarly = gap.Hours < context.Options[HoursAfterFailure]
        let isAfterFailure = isEarly && gap.FailureSets >= HardGaps.LeastSetsAgain
        let severity = isAfterFailure ? Severity.Warning : Severity.Info
        select new Finding(Descriptor, severity, Message(context, gap), new(gap.Second.SessionIndex, 0))
        {
            Target = FindingTarget.Session,
            Subject = FormattableString.Invariant($"{gap.First.SessionIndex}-{gap.Second.SessionIndex}"),
            Related = [new(new(gap.First.SessionIndex, 0), "The session before it.")],
            Fixes = DaySwaps.Of(context.Plan, gap.First.SessionIndex, gap.Second.SessionIndex),
        };

    private static string Message(WeekContext context, HardGap gap) => FormattableString.Invariant(
        $"{gap.Second.Session.Name} trains {Wording.List(gap.Groups)} again {gap.Hours:0} h after ")
        + $"{gap.First.Session.Name}{context.InWeek}; after sets to failure performance may take two days "
        + "to come back.";
}
