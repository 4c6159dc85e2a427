namespace PreExhaust.Analysis.Rules.PushPull;

/// <summary>The upper body pushes much more than it pulls, or the other way round.</summary>
internal sealed class PushPullRule : PlanRule
{
    private const double LeastDifference = 5;

    private static readonly string[] Pushes = [.. BasicMovement.Presses, "chest-fly"];
    private static readonly string[] Pulls = ["horizontal-pull", "vertical-pull", "pullover", "rear-delt"];

    private static readonly RuleOption Most =
        new("PEX6001.most_ratio", "How many times as many sets one side may have", 2, 1, 10);

    public override RuleDescriptor Descriptor { get; } = new(
        "PEX6001",
        "push-pull",
        "The upper body pushes much more than it pulls, or the other way round.",
        Severity.Info,
        new(
            EvidenceGrade.C,
            "A rule of thumb of coaches; that an even count keeps shoulders well, or that a lopsided one hurts "
                + "them, has not "
                + "been shown.",
            []),
        HelpPages.Of("PushPull"))
    {
        Options = [Most],
    };

    public override IEnumerable<Finding> Analyze(PlanContext context)
    {
        var sets = context.Patterns;
        var (push, pull) = (sets.Of(Pushes), sets.Of(Pulls));
        var isMeant = Pushes.Concat(Pulls)
            .Intersect(context.Plan.Settings.Omit, StringComparer.OrdinalIgnoreCase)
            .Any();
        if (!sets.IsWholeWeek || isMeant || push <= 0 || pull <= 0)
            yield break;
        var isLopsided = Math.Max(push, pull) > context.Options[Most] * Math.Min(push, pull);
        if (isLopsided && Math.Abs(push - pull) >= LeastDifference)
            yield return new(Descriptor, Severity.Info, Message(push, pull), default) { Target = FindingTarget.Plan };
    }

    private static string Message(double push, double pull) => FormattableString.Invariant(
        $"Presses, dips and flies: {Wording.Halves(push):0.#} sets a week; rows, pulldowns and rear delts: ")
        + FormattableString.Invariant($"{Wording.Halves(pull):0.#}. Most coaches keep the two within one to two.");
}
