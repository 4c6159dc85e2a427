using PreExhaust.Analysis.Edits;
using PreExhaust.Plans;

namespace PreExhaust.Analysis.Rules.NoDeload;

/// <summary>Many hard weeks follow each other without a lighter one.</summary>
internal sealed class NoDeloadRule : PlanRule
{
    private const double LightShare = 0.6;

    private static readonly DeloadPlan Usual = new() { EveryWeeks = 6, Sets = new Percentage(60) };

    private static readonly RuleOption Most =
        new("PEX7003.most_hard_weeks", "Weeks in a row without a lighter one", 8, 1, 104);

    public override RuleDescriptor Descriptor { get; } = new(
        "PEX7003",
        "no-deload",
        "Many hard weeks follow each other without a lighter one.",
        Severity.Info,
        new(
            EvidenceGrade.C,
            "Athletes and coaches plan a lighter week every four to six, on average; that it does more than going on "
                + "has not been shown.",
            [Studies.Rogerson2024, Studies.Bell2022, Studies.Coleman2024]),
        HelpPages.Of("NoDeload"))
    {
        Options = [Most],
    };

    public override IEnumerable<Finding> Analyze(PlanContext context)
    {
        var (longest, run, sets) = (0, 0, 0.0);
        foreach (var week in context.Cycle)
        {
            var ofWeek = week.Work.HardSets;
            var isPlanned = week.IsDeload || week.Settings.Deload is not null;
            var isLight = isPlanned || ofWeek <= 0 || (run > 0 && ofWeek <= LightShare * sets / run);
            (run, sets) = isLight ? (0, 0) : (run + 1, sets + ofWeek);
            longest = Math.Max(longest, run);
        }

        if (longest <= context.Options[Most])
            yield break;
        var settings = context.Plan.Settings with { Deload = Usual };
        yield return new(Descriptor, Severity.Info, Message(longest), default)
        {
            Target = FindingTarget.Plan,
            Fixes = [new($"Plan lighter weeks: deload {Usual}", new ChangeSettings(settings))],
        };
    }

    private static string Message(int weeks) => FormattableString.Invariant(
        $"{weeks} hard weeks without a lighter one; athletes and coaches plan one every four to six, on average.");
}
