namespace PreExhaust.Analysis.Rules.AgonistSuperset;

/// <summary>Neighbours of a superset work the same muscles.</summary>
internal sealed class AgonistSupersetRule : SessionRule
{
    private static readonly RuleOption Overlap =
        new(
            "PEX9001.most_overlap",
            "Share of the first half's fatigue that the second feels, 0 to 0.4",
            0.2,
            0.05,
            0.4);

    public override RuleDescriptor Descriptor { get; } = new(
        "PEX9001",
        "agonist-superset",
        "Neighbours of a superset work the same muscles.",
        Severity.Warning,
        new(
            EvidenceGrade.B,
            "Two exercises for the same muscles back to back gave about 16 % less volume than with rest "
                + "between them; nothing "
                + "shows that the muscle grows more for it.",
            [Studies.Wallace2019, Studies.Burke2024]),
        HelpPages.Of("AgonistSuperset"))
    {
        Options = [Overlap],
    };

    public override IEnumerable<Finding> Analyze(SessionContext context) =>
        from pair in SupersetPair.Of(context)
        where !pair.IsIntended && !IsIsolationFirst(pair)
        let share = pair.SharedPrimes.ToValueList()
        where share.Count > 0 && (pair.IsOfCompounds || pair.Overlap >= context.Options[Overlap])
        let isLoud = pair.IsOfCompounds && !context.IsBodybuilding
        let severity = isLoud ? Severity.Warning : Severity.Info
        select new Finding(Descriptor, severity, Message(pair), context.PlaceOf(pair.Second))
        {
            Related = [new(context.PlaceOf(pair.First), "The other half.")],
            Fixes = [pair.Separate(context)],
        };

    /// <summary>
    /// An isolation right before a compound is a matter of order, which has rules and intents of its own.
    /// </summary>
    private static bool IsIsolationFirst(SupersetPair pair) =>
        pair is { First.Exercise.IsCompound: false, Second.Exercise.IsCompound: true };

    private static string Message(SupersetPair pair) =>
        $"{pair.First.Slot.Exercise} and {pair.Second.Slot.Exercise} both work the "
            + $"{Wording.List(pair.SharedPrimes)}, back to "
        + "back: expect about 16 % less volume than with rest between them.";
}
