using PreExhaust.Plans;

namespace PreExhaust.Analysis.Rules.Jump;

/// <summary>The plan asks for much more strength from one week to the next.</summary>
internal sealed class JumpRule : PlanRule
{
    /// <summary>Beginners gain fast; later the main lifts do not.</summary>
    private const int WeeksOfFastGains = 4;

    private static readonly RuleOption Most =
        new("PEX7002.most_rise", "Share by which a week may ask for more than any before", 0.1, 0.01, 1);

    private static readonly RuleOption MostOfMain =
        new("PEX7002.most_main_rise", "The same for a barbell lift tagged main, after week 4", 0.05, 0.01, 1);

    public override RuleDescriptor Descriptor { get; } = new(
        "PEX7002",
        "jump",
        "A week asks for much more strength than any week before it.",
        Severity.Warning,
        new(
            EvidenceGrade.B,
            "Guidelines raise a load by 2 to 10 % once the repetitions are exceeded by one or two; the bounds "
                + "are drawn from "
                + "that and from what published programs plan.",
            [Studies.Ratamess2009]),
        HelpPages.Of("Jump"))
    {
        Options = [Most, MostOfMain],
    };

    public override IEnumerable<Finding> Analyze(PlanContext context) =>
        from jump in LoadJump.Of(
            context, (demand, week) => context.Options[IsLateMain(demand, week) ? MostOfMain : Most])
        select new Finding(Descriptor, Severity.Warning, Message(jump), jump.After.Place)
        {
            Related = jump.Before.Place == jump.After.Place
                ? []
                : [new(jump.Before.Place, $"The most before: {Text(jump.Before)}.")],
            Fixes = jump.Capped().ToValueList(),
        };

    private static bool IsLateMain(LoadDemand demand, int week) => week > WeeksOfFastGains
        && demand.Slot is { Exercise: { IsCompound: true, Equipment: "barbell" } } && demand.Slot.HasTag("main");

    private static string Message(LoadJump jump) => FormattableString.Invariant(
        $"{jump.After.Slot.Slot.Exercise}: {Text(jump.After)} in week {jump.Week} ")
        + FormattableString.Invariant(
            $"asks for {jump.Rise * 100:0} % more strength than {Text(jump.Before)} ")
        + FormattableString.Invariant($"before it; more than {jump.Limit * 100:0} % in a week is hard to follow.");

    private static string Text(LoadDemand demand) => $"{demand.Set.Set.Group.Amount} {demand.Set.Set.Load}";
}
