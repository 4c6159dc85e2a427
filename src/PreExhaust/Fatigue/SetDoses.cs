using PreExhaust.Catalog;
using PreExhaust.Plans;

namespace PreExhaust.Fatigue;

/// <summary>What prescribed sets do to a rested lifter.</summary>
internal static class SetDoses
{
    /// <summary>
    /// Where neither effort nor load says how hard a set is, people leave about two repetitions.
    /// </summary>
    private const double UnstatedReserve = 2;

    /// <summary>
    /// Whoever works against the clock paces it: where only a number of repetitions is said, more than four are left.
    /// </summary>
    private const double PacedReserve = 5;

    /// <summary>A set of as many repetitions as possible ends with at most one left.</summary>
    private const double OpenReserve = 1;

    private const double MostReps = 1000;
    private const double MostReserve = 50;

    /// <summary>
    /// Of ranges the middle counts, of loads the upper end. A stated effort decides how many repetitions the
    /// load allows; else the load does. Times and distances count as the repetitions that fit into them.
    /// </summary>
    /// <param name="set">The set.</param>
    /// <param name="slot">Its exercise.</param>
    /// <param name="settings">The plan's settings.</param>
    /// <param name="load">Its load as a fraction of the 1RM; <c>null</c> where the plan does not tell.</param>
    public static SetDose Of(PlannedSet set, SlotWork slot, PlanSettings settings, double? load) =>
        TechniqueWork.ToFailure(FirstPart(set, slot, load), set, slot, settings);

    /// <summary>
    /// The repetitions of one set of a total: the exercise's typical ones, or those that the load allows if fewer.
    /// </summary>
    public static double RepsPerSet(SetGroup group, SlotWork slot, PlanSettings settings, double? topSet)
    {
        var typical = TypicalReps(slot.Exercise);
        return LoadFractions.Of(group.Load, slot, settings, topSet) is { } load
            ? Math.Min(typical, Math.Max(1, Math.Floor(EpleyFormula.RepsToFailure(load) - UnstatedReserve)))
            : typical;
    }

    private static SetDose FirstPart(PlannedSet set, SlotWork slot, double? load)
    {
        var allowed = load is { } known ? EpleyFormula.RepsToFailure(known) : default(double?);
        var unstated = TechniqueWork.EndsInFailure(set.Technique) ? 0 : default(double?);
        var stated = set.Effort is { } effort ? Reserve(effort) : unstated;
        if (set.Target is AmrapTarget)
            return AsManyAsPossible(allowed ?? TypicalReps(slot.Exercise), stated, load);
        var reps = Math.Min(MostReps, Math.Max(1, RepsOf(set)));
        if (set.IsOpen)
            return AsManyAsPossible(Math.Max(allowed ?? 0, reps + UnstatedReserve), stated, load);
        var usual = slot.IsPaced && !IsLoaded(set.Load) ? PacedReserve : UnstatedReserve;
        return stated is { } reserve
            ? Dose(reps, reps + reserve, load)
            : Dose(reps, Math.Max(reps, allowed ?? reps + usual), load);
    }

    private static SetDose AsManyAsPossible(double allowed, double? stated, double? load)
    {
        var reserve = Math.Min(stated ?? OpenReserve, OpenReserve);
        return Dose(Math.Max(1, allowed - reserve), allowed, load);
    }

    private static SetDose Dose(double reps, double repsToFailure, double? load) => load is { } known
        ? new(reps, repsToFailure, EpleyFormula.Clamp(known), IsLoadKnown: true)
        : new(reps, repsToFailure, EpleyFormula.LoadFor(repsToFailure));

    /// <summary>Whether the author chose a resistance; of the body as it is nobody knows whether it is hard.</summary>
    private static bool IsLoaded(Load? load) => load is not (null or BodyweightLoad { External.Amount: <= 0 });

    private static double RepsOf(PlannedSet set)
    {
        var reps = set.Target is RepTarget target
            ? TechniqueWork.FirstReps(set.Technique) ?? Middle(target.Reps)
            : SetDurations.OneSide(set).TotalSeconds / SetDurations.PerRepetition(set).TotalSeconds;
        return set.Target.Sides == SideCounting.Alternating ? reps / 2 : reps;
    }

    private static double Reserve(Effort effort) =>
        Math.Min(MostReserve, Math.Max(0, Middle(effort.RepsInReserve)));

    private static double TypicalReps(Exercise? exercise) =>
        exercise?.TypicalSet is RepTarget typical ? Middle(typical.Reps) : 10;

    private static double Middle(Interval<int> range) => ((double)range.Lower + range.Upper) / 2;

    private static double Middle(Interval<decimal> range) => ((double)range.Lower + (double)range.Upper) / 2;
}
