using PreExhaust.Fatigue;
using PreExhaust.Plans;

namespace PreExhaust.Analysis;

/// <summary>What load goes with the repetitions and the effort of a set, by the chart that lifters plan with.</summary>
/// <param name="Lowest">The lightest load that fits, as a fraction of the 1RM; 0 where none is too light.</param>
/// <param name="Highest">The heaviest load that fits, as a fraction of the 1RM.</param>
/// <param name="Usual">What the chart says for the middle, as a fraction of the 1RM.</param>
internal sealed record LoadEffort(double Lowest, double Highest, double Usual)
{
    public static readonly RuleOption Clash = new(
        "PEX3002.clash_points", "Points of the 1RM between load and effort, a warning above", 7.5, 1, 100);

    public static readonly RuleOption Contradiction = new(
        "PEX3002.contradiction_points", "Points of the 1RM between load and effort, an error above", 15, 1, 100);

    /// <summary>From this reserve on an effort is read as easy, for which no load is too light.</summary>
    private const decimal EasyReserve = 4;

    /// <summary>
    /// The loads that fit a group of sets. Fatigue lets a lighter load reach the effort: the lowest one is that of the
    /// group's most tired set.
    /// </summary>
    public static LoadEffort? Of(SessionContext context, SlotWork slot, SetWork set)
    {
        var isPlain = set is { IsBroken: false, Load: not null, Set: { Technique: null, IsOpen: false } };
        if (!isPlain || slot.HasTag("speed") || set.Set is not { Effort: { } effort, Target: RepTarget target })
            return null;
        var sides = target.Sides == SideCounting.Alternating ? 2.0 : 1;
        var least = (target.Reps.Lower / sides) + Math.Max(0, (double)effort.RepsInReserve.Lower);
        var most = (target.Reps.Upper / sides) + Math.Max(0, (double)effort.RepsInReserve.Upper);
        if (!(least <= RpeChart.MostReps))
            return null;
        var isEasy = effort.RepsInReserve.Upper >= EasyReserve || most > RpeChart.MostReps || set.Set.Tempo is not null;
        var debt = slot.Sets
            .Where(other => other.Group == set.Group)
            .Max(other => context.ReachOf(other) is { } reach ? reach.OwnDebt + reach.OtherDebt : 0);
        return new(
            isEasy ? 0 : RpeChart.LoadFor(most) * Math.Max(0, 1 - debt),
            RpeChart.LoadFor(least),
            RpeChart.LoadFor((least + most) / 2));
    }

    /// <summary>How far a load is from fitting, in points of the 1RM.</summary>
    public double PointsTo(Interval<double> load) =>
        100 * Math.Max(0, Math.Max(load.Lower - Highest, Lowest - load.Upper));

    /// <summary>Whether nothing else is to be said of the load of a set.</summary>
    public static bool IsReasonable(SessionContext context, SlotWork slot, SetWork set) =>
        LoadKinds.Fits(context, slot, set)
        && PossibleReps.Judge(context, set) is null
        && Judge(context, slot, set) is null;

    /// <summary>How loud a set is to be reported; <c>null</c> for not at all.</summary>
    public static Severity? Judge(SessionContext context, SlotWork slot, SetWork set)
    {
        if (PossibleReps.Judge(context, set) is not null || !LoadKinds.Fits(context, slot, set))
            return null;
        if (Of(context, slot, set)?.PointsTo(set.Load!.Value) is not { } points)
            return null;
        if (points > context.Options[Contradiction])
            return Severity.Error;
        return points > context.Options[Clash] ? Severity.Warning : null;
    }
}
