namespace PreExhaust.Analysis.Rules.AxialNextDay;

/// <summary>Heavy lifts that load the spine stand on two days in a row.</summary>
internal sealed class AxialNextDayRule : WeekRule
{
    private static readonly RuleOption Hours =
        new("PEX5003.fewest_hours", "Hours between two sessions with a heavy lift that loads the spine", 36, 0, 96);

    public override RuleDescriptor Descriptor { get; } = new(
        "PEX5003",
        "axial-next-day",
        "Heavy lifts that load the spine stand on two days in a row.",
        Severity.Warning,
        new(
            EvidenceGrade.C,
            "Coaches keep a day between heavy squats, pulls and rows; after hard sets performance is down for "
                + "a day or two. No "
                + "trial has compared such weeks.",
            [Studies.MoranNavarro2017]),
        HelpPages.Of("AxialNextDay"))
    {
        Options = [Hours],
    };

    public override IEnumerable<Finding> Analyze(WeekContext context) =>
        from pair in AxialDay.Of(context, context.Options[Hours])
        select new Finding(Descriptor, Severity.Warning, Message(context, pair), pair.Second.PlaceOf(pair.Other))
        {
            Related = [new(pair.First.PlaceOf(pair.One), "The heavy lift before it.")],
            Fixes = DaySwaps.Of(context.Plan, pair.First.SessionIndex, pair.Second.SessionIndex),
        };

    private static string Message(WeekContext context, AxialDay pair) => FormattableString.Invariant(
        $"Heavy {pair.Other.Slot.Exercise} {pair.Hours:0} h after heavy {pair.One.Slot.Exercise} in ")
        + $"{pair.First.Session.Name}{context.InWeek}: back and hips are rarely fresh again by then.";
}
