using PreExhaust.Analysis.Ordering;
using PreExhaust.Catalog;
using PreExhaust.Plans;

namespace PreExhaust.Analysis.Rules.SynergistFirst;

/// <summary>An isolation exercise tires a muscle that helps a later compound.</summary>
internal sealed class SynergistFirstRule : SessionRule
{
    public override RuleDescriptor Descriptor { get; } = new(
        "PEX1001",
        "synergist-first",
        "An isolation exercise tires a helper of a later compound.",
        Severity.Warning,
        new(
            EvidenceGrade.A,
            "The exercise that comes second loses repetitions, consistently; over weeks the strength of what "
                + "comes first gains more, muscle size does not differ.",
            [
                Studies.Soares2016, Studies.Soares2016Emg, Studies.VilacaAlves2014, Studies.SforzoTouey1996,
                Studies.Simao2010, Studies.Nunes2021,
            ]),
        HelpPages.Of("SynergistFirst"));

    public override IEnumerable<Finding> Analyze(SessionContext context) =>
        from conflicts in OrderConflicts.Find(context, Involvement.Synergist)
        let unwanted = conflicts.Where(conflict => !IsPriority(context, conflict)).ToValueList()
        where unwanted.Count > 0
        select OrderConflicts.Report(
            Descriptor,
            context,
            unwanted,
            conflict => SeverityOf(context, conflict),
            Message,
            IntentKind.ReversePreExhaust);

    /// <summary>Whoever puts a muscle first pays for it knowingly.</summary>
    private static bool IsPriority(SessionContext context, OrderConflict conflict) =>
        conflict.Groups.All(group => context.Settings.Priority.Contains(group.Id));

    private static Severity SeverityOf(SessionContext context, OrderConflict conflict) =>
        conflict.IsNoticeable ? OrderSeverity.Of(context, conflict.Compound) : Severity.Info;

    private static string Message(OrderConflict conflict) =>
        $"{conflict.Isolation.Slot.Exercise} tires the {Wording.List(conflict.Groups)} that "
        + $"{Wording.Verb(conflict.Groups, "helps", "help")} {conflict.Compound.Slot.Exercise}: "
        + $"{Wording.RepsLower(conflict.LostReps)}.";
}
