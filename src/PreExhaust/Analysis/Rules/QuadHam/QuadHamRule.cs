using PreExhaust.Plans;

namespace PreExhaust.Analysis.Rules.QuadHam;

/// <summary>The front of the thighs is trained much more than the back.</summary>
internal sealed class QuadHamRule : PlanRule
{
    private const double FewestQuadSets = 8;
    private const double GluteShare = 0.5;

    private static readonly RuleOption Most = new(
        "PEX6003.most_ratio", "How many times the sets of hamstrings plus half those of glutes the quads may "
            + "have", 2.5, 1, 10);

    public override RuleDescriptor Descriptor { get; } = new(
        "PEX6003",
        "quad-ham",
        "The front of the thighs is trained much more than the back.",
        Severity.Info,
        new(EvidenceGrade.C, "A rule of thumb of coaches; no ratio has been shown to be the right one.", []),
        HelpPages.Of("QuadHam"))
    {
        Options = [Most],
    };

    public override IEnumerable<Finding> Analyze(PlanContext context) =>
        from training in context.HardTraining
        let settings = training.Settings
        where training.IsWholeWeek && !settings.Priority.Contains("quads") && !settings.Maintain.Contains("hamstrings")
        let quads = training.SetsOf("quads")
        let back = training.SetsOf("hamstrings") + (GluteShare * training.SetsOf("glutes"))
        where quads >= FewestQuadSets && quads > context.Options[Most] * back
        let hamstrings = training.SetsOf("hamstrings")
        let wanted = hamstrings + (quads / context.Options[Most]) - back
        let place = training.Volume.Of("quads")!.Shares[0].Slot
        select new Finding(Descriptor, Severity.Info, Message(quads, hamstrings), place)
        {
            Target = FindingTarget.Plan,
            Fixes = training.Muscles
                .Where(muscle => muscle.Group.Id == "hamstrings")
                .SelectMany(muscle => muscle.MoreSets(context.Plan, wanted))
                .ToValueList(),
        };

    private static string Message(double quads, double hamstrings) =>
        $"Quads: {Wording.Sets(quads)} a week, hamstrings: {Wording.Sets(hamstrings)}. Few programs are that lopsided.";
}
