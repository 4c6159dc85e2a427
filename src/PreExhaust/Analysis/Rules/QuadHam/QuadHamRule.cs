using PreExhaust.Plans;

namespace PreExhaust.Analysis.Rules.QuadHam;

/// <summary>The front of the thighs is trained much more than the back.</summary>
internal sealed class QuadHamRule : BlockRule
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

    public override IEnumerable<Finding> Analyze(WeeklyTraining training)
    {
        var settings = training.Settings;
        if (!training.IsWholeWeek || settings.Priority.Contains("quads") || settings.Maintain.Contains("hamstrings"))
            yield break;
        var (quads, hamstrings) = (training.SetsOf("quads"), training.SetsOf("hamstrings"));
        var back = hamstrings + (GluteShare * training.SetsOf("glutes"));
        if (quads < FewestQuadSets || quads <= training.Options[Most] * back)
            yield break;
        var wanted = hamstrings + (quads / training.Options[Most]) - back;
        var place = training.Volume.Of("quads")!.Shares[0].Slot;
        yield return new(Descriptor, Severity.Info, Message(quads, hamstrings), place)
        {
            Target = FindingTarget.Plan,
            Fixes = training.Muscles((group, _) => group.Id == "hamstrings")
                .SelectMany(muscle => muscle.MoreSets(training.Plan, wanted))
                .ToValueList(),
        };
    }

    private static string Message(double quads, double hamstrings) =>
        $"Quads: {Wording.Sets(quads)} a week, hamstrings: {Wording.Sets(hamstrings)}. Few programs are that lopsided.";
}
