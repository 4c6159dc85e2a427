using PreExhaust.Catalog;
using PreExhaust.Plans;

namespace PreExhaust.Analysis.Rules.TargetFirstUndeclared;

/// <summary>
/// An isolation exercise tires the prime mover of a later compound, and nothing says that this is meant.
/// </summary>
internal sealed class TargetFirstUndeclaredRule : SessionRule
{
    private const double LargeLoss = 0.15;

    public override RuleDescriptor Descriptor { get; } = new(
        "PEX1002",
        "target-first-undeclared",
        "An isolation exercise tires the prime mover of a later compound without a declared intent.",
        Severity.Warning,
        new(
            EvidenceGrade.A,
            "Pre-exhausting the target costs repetitions and does not raise its activity; over 12 weeks it was "
                + "neither better nor worse than the usual order.",
            [Studies.Augustsson2003, Studies.Gentil2007, Studies.Brennecke2009, Studies.Fisher2014]),
        HelpPages.Of("TargetFirstUndeclared"));

    public override IEnumerable<Finding> Analyze(SessionContext context) =>
        from conflicts in OrderConflicts.Find(context, Involvement.PrimeMover)
        select OrderConflicts.Report(
            Descriptor,
            context,
            conflicts,
            conflict => SeverityOf(context, conflict),
            Message,
            IntentKind.PreExhaust);

    private static Severity SeverityOf(SessionContext context, OrderConflict conflict)
    {
        var matters = conflict.Compound.IsHeavy || conflict.Loss >= LargeLoss;
        return matters && conflict.IsNoticeable && !context.IsBodybuilding ? Severity.Warning : Severity.Info;
    }

    private static string Message(OrderConflict conflict) =>
        $"{conflict.Isolation.Slot.Exercise} pre-exhausts the {Wording.List(conflict.Groups)} before "
        + $"{conflict.Compound.Slot.Exercise}: {Wording.RepsLower(conflict.LostReps)}. "
        + "No growth advantage shown; if it is meant, declare it: "
        + $"intent {IntentText.Of(IntentKind.PreExhaust)} {conflict.Groups[0].Id}.";
}
