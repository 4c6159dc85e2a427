using PreExhaust.Plans;

namespace PreExhaust.Fatigue;

/// <summary>
/// What a technique makes of a set. Drop sets, rest-pause and myo-reps end in failure, whatever their first part was.
/// </summary>
internal static class TechniqueWork
{
    /// <summary>Of a rest-pause total the first part is the largest: 7 of 12 in 7+3+2.</summary>
    private const double FirstPartOfTotal = 0.6;

    /// <summary>A drop whose load cannot be told is taken as a fifth lighter.</summary>
    private const double UsualDrop = 0.8;

    /// <summary>A few breaths.</summary>
    private const double SecondsOfBreaths = 15;

    private const double SecondsToChangeLoad = 5;

    /// <summary>Two pauses, after which half the repetitions come together once more.</summary>
    private const int UsualPauses = 2;

    /// <summary>Whether the set ends in failure whatever else is said of it.</summary>
    public static bool EndsInFailure(Technique? technique) =>
        technique is DropTechnique or RestPauseTechnique or MyoRepTechnique;

    /// <summary>The repetitions before the first pause or drop; <c>null</c> where the target says them.</summary>
    public static double? FirstReps(Technique? technique) => technique switch
    {
        RestPauseTechnique { Parts: { Count: > 0 } parts } => parts[0],
        RestPauseTechnique { Total: { } total } => Middle(total) * FirstPartOfTotal,
        MyoRepTechnique myo => Middle(myo.Activation),
        _ => null,
    };

    /// <summary>The dose with the load that the set fails with in the end.</summary>
    public static SetDose ToFailure(SetDose dose, PlannedSet set, SlotWork slot, PlanSettings settings)
    {
        if (!EndsInFailure(set.Technique))
            return dose;
        var loads = DropLoads(set, dose.Load, slot, settings);
        return dose with { FailureLoad = loads.Count == 0 ? dose.Load : Math.Min(dose.Load, loads[loads.Count - 1]) };
    }

    /// <summary>The time beyond the first part, in seconds of one side.</summary>
    public static double ExtraSeconds(PlannedSet set, SetDose dose, SlotWork slot, PlanSettings settings)
    {
        var perRep = SetDurations.PerRepetition(set).TotalSeconds;
        return set.Technique switch
        {
            DropTechnique => DropLoads(set, dose.Load, slot, settings)
                .Aggregate((Load: dose.Load, Seconds: 0.0), (sum, load) => (
                    load, sum.Seconds + SecondsToChangeLoad + (RepsAfter(sum.Load, load) * perRep)))
                .Seconds,
            RestPauseTechnique { Parts: { Count: > 0 } parts } =>
                (parts.Skip(1).Sum(part => (double)part) * perRep) + ((parts.Count - 1) * SecondsOfBreaths),
            RestPauseTechnique { Total: { } total } =>
                (Middle(total) * (1 - FirstPartOfTotal) * perRep) + (UsualPauses * SecondsOfBreaths),
            RestPauseTechnique => (dose.Reps / 2 * perRep) + (UsualPauses * SecondsOfBreaths),
            MyoRepTechnique myo => Middle(myo.MiniSets) * ((Middle(myo.MiniReps) * perRep) + SecondsOfBreaths),
            ClusterTechnique cluster => Math.Max(0, cluster.Parts.Count - 1) * cluster.Rest.TotalSeconds,
            _ => 0,
        };
    }

    /// <summary>The repetitions that a lighter load allows right after failure with a heavier one.</summary>
    private static double RepsAfter(double heavier, double lighter)
    {
        var dose = SetDose.ToFailure(EpleyFormula.RepsToFailure(lighter));
        return Math.Max(1, ReserveLedger.PredictedReps(dose, 1 - EpleyFormula.Clamp(heavier)));
    }

    private static IReadOnlyList<double> DropLoads(
        PlannedSet set, double load, SlotWork slot, PlanSettings settings)
    {
        if (set.Technique is not DropTechnique drop)
            return [];
        var loads = new List<double>();
        for (var i = 0; i < Math.Min(drop.Count, SlotWork.MostSets); i++)
        {
            var before = i == 0 ? load : loads[i - 1];
            var next = drop.Loads.Count > 0
                ? LoadOf(drop.Loads[i], set.Load, load, slot, settings) ?? before * UsualDrop
                : before * (1 - drop.Decrease.Fraction);
            loads.Add(EpleyFormula.Clamp(next));
        }

        return loads;
    }

    private static double? LoadOf(Load drop, Load? first, double firstLoad, SlotWork slot, PlanSettings settings)
    {
        if (LoadFractions.Of(drop, slot, settings, firstLoad) is { } known)
            return known;
        return drop is WeightLoad lighter && first is WeightLoad { Weight.Upper.Kilograms: > 0 } heavier
            ? firstLoad * ((double)lighter.Weight.Upper.Kilograms / (double)heavier.Weight.Upper.Kilograms)
            : null;
    }

    private static double Middle(Interval<int> range) => ((double)range.Lower + range.Upper) / 2;
}
