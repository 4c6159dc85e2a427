using PreExhaust.Analysis.Edits;
using PreExhaust.Fatigue;

namespace PreExhaust.Analysis.Rules.LoadEffortClash;

/// <summary>A load and an effort that do not go together.</summary>
internal sealed class LoadEffortClashRule : SessionRule
{
    public override RuleDescriptor Descriptor { get; } = new(
        "PEX3002",
        "load-effort-clash",
        "A set has a load and an effort that do not go together.",
        Severity.Error,
        new(
            EvidenceGrade.B,
            "The chart of Reactive Training Systems; lifters rate a reserve of 0 to 5 about one repetition wrong.",
            [Studies.Hackett2017]),
        HelpPages.Of("LoadEffortClash"))
    {
        LowestSeverity = Severity.Warning,
        Options = [LoadEffort.Clash, LoadEffort.Contradiction],
    };

    public override IEnumerable<Finding> Analyze(SessionContext context) =>
        from found in context.FirstOfGroups
        let severity = LoadEffort.Judge(context, found.Slot, found.Set)
        where severity is not null
        let usual = LoadEffort.Of(context, found.Slot, found.Set)!.Usual
        let message = Message(found.Slot, found.Set, usual)
        let fixes = Fixes(context, found.Slot, found.Set, usual)
        select SetFinding.Of(Descriptor, severity.Value, message, context, found.Slot, found.Set, fixes);

    private static IEnumerable<Fix> Fixes(SessionContext context, SlotWork slot, SetWork set, double usual)
    {
        foreach (var fix in OtherLoads.To(context, slot, set, usual))
            yield return fix;
        yield return new("Leave the load to the effort", new SetLoad(context.SetsOf(slot, set), null));
        yield return new("Leave the effort open", new SetEffort(context.SetsOf(slot, set), null));
    }

    private static string Message(SlotWork slot, SetWork set, double usual) =>
        $"{slot.Slot.Exercise}: {set.Set.Target} reps {set.Set.Effort} go with about {Wording.Percent(usual)} of the "
        + $"1RM (give or take 3 points), and {Wording.Load(set)} is written.";
}
