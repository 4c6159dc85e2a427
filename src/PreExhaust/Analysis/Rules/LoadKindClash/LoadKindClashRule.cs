using PreExhaust.Analysis.Edits;
using PreExhaust.Fatigue;
using PreExhaust.Plans;

namespace PreExhaust.Analysis.Rules.LoadKindClash;

/// <summary>A load, or an amount, of a kind that the exercise does not have.</summary>
internal sealed class LoadKindClashRule : SessionRule
{
    public override RuleDescriptor Descriptor { get; } = new(
        "PEX3005",
        "load-kind-clash",
        "A load or amount is of a kind that the exercise does not have.",
        Severity.Error,
        new(EvidenceGrade.Logic, "Follows from what the exercise is done with.", []),
        HelpPages.Of("LoadKindClash"))
    {
        LowestSeverity = Severity.Warning,
    };

    public override IEnumerable<Finding> Analyze(SessionContext context) =>
        context.FirstOfGroups
            .Where(found => found.Slot.Exercise is not null)
            .SelectMany(found => OfLoad(context, found.Slot, found.Set).Concat(OfHold(context, found.Slot, found.Set)));

    private IEnumerable<Finding> OfLoad(SessionContext context, SlotWork slot, SetWork set)
    {
        if (LoadKinds.Clash(slot.Exercise!, set.Set.Load, context.Settings) is not { } clash)
            yield break;
        var message = $"{set.Set.Load} makes no sense for {slot.Slot.Exercise}: {clash.Why}.";
        var title = clash.Instead is null ? "Leave the load open" : $"Write {clash.Instead}";
        var fix = new Fix(title, new SetLoad(context.SetsOf(slot, set), clash.Instead));
        yield return SetFinding.Of(Descriptor, Severity.Error, message, context, slot, set, [fix]);
    }

    /// <summary>A warning only: some people do count pulses in a hold.</summary>
    private IEnumerable<Finding> OfHold(SessionContext context, SlotWork slot, SetWork set)
    {
        if (set.Set.Target is not RepTarget target || !LoadKinds.IsHold(slot.Exercise!))
            yield break;
        var time = LoadKinds.TimeOf(target, slot.Exercise!);
        var message = $"{slot.Slot.Exercise} is held: {target} reps of it say little; did you mean {time}?";
        var fix = new Fix($"Write {time}", new SetAmount(context.SetsOf(slot, set), time));
        var finding = SetFinding.Of(Descriptor, Severity.Warning, message, context, slot, set, [fix]);
        yield return finding with { Subject = "hold" };
    }
}
