using PreExhaust.Analysis.Edits;
using PreExhaust.Fatigue;
using PreExhaust.Plans;

namespace PreExhaust.Analysis.Rules.ImpossibleReps;

/// <summary>More repetitions than the load allows.</summary>
internal sealed class ImpossibleRepsRule : SessionRule
{
    /// <summary>What people leave where nothing else is said.</summary>
    private const double UsualReserve = 2;

    public override RuleDescriptor Descriptor { get; } = new(
        "PEX3001",
        "impossible-reps",
        "A set asks for more repetitions than its load allows.",
        Severity.Error,
        new(
            EvidenceGrade.A,
            "The heavier the load, the fewer repetitions; at 70 % of their maximum trained lifters did 6 to 26 squats.",
            [Studies.Zourdos2021, Studies.Nuzzo2024]),
        HelpPages.Of("ImpossibleReps"))
    {
        LowestSeverity = Severity.Warning,
        Options = [PossibleReps.Rare, PossibleReps.Impossible],
    };

    public override IEnumerable<Finding> Analyze(SessionContext context) =>
        from found in context.FirstOfGroups
        let severity = PossibleReps.Judge(context, found.Set)
        where severity is not null && LoadKinds.Fits(context, found.Slot, found.Set)
        let typical = PossibleReps.Typical(found.Set)!.Value
        let message = Message(context, found.Slot, found.Set, typical)
        let fixes = Fixes(context, found.Slot, found.Set, typical)
        select SetFinding.Of(Descriptor, severity.Value, message, context, found.Slot, found.Set, fixes);

    private static string Message(SessionContext context, SlotWork slot, SetWork set, double typical)
    {
        var most = Math.Floor((context.Options[PossibleReps.Rare] * typical) + 1);
        return $"{slot.Slot.Exercise}: {Wording.Whole(set.LowestReps!.Value)} reps at {Wording.Load(set)}; most people "
            + $"do about {Wording.Whole(typical)} with that load, few more than {Wording.Whole(most)}.";
    }

    private static IEnumerable<Fix> Fixes(SessionContext context, SlotWork slot, SetWork set, double typical)
    {
        var reserve = Math.Max(UsualReserve, (double)(set.Set.Effort?.RepsInReserve.Upper ?? 0));
        var share = EpleyFormula.LoadFor(set.LowestReps!.Value + reserve);
        foreach (var fix in OtherLoads.To(context, slot, set, share))
            yield return fix;
        var sides = set.Set.Target.Sides;
        var reps = (int)Math.Max(1, typical) * (sides == SideCounting.Alternating ? 2 : 1);
        var target = new RepTarget(Interval<int>.Point(reps)) { Sides = sides };
        var title = $"Do {target} {(reps == 1 ? "rep" : "reps")} instead";
        yield return new(title, new SetAmount(context.SetsOf(slot, set), target));
    }
}
