using PreExhaust.Catalog;
using PreExhaust.Plans;

namespace PreExhaust.Fatigue;

/// <summary>An exercise of a session as it is done in one week.</summary>
public sealed class SlotWork
{
    /// <summary>
    /// Further sets of one exercise are left out: nobody does them, and work must stay bounded.
    /// </summary>
    internal const int MostSets = 100;

    private const double HeavyLoad = 0.8;
    private const int MostHeavyReps = 6;

    internal SlotWork(
        int index,
        ExerciseSlot slot,
        int week,
        PlanSettings settings,
        ExerciseCatalog catalog,
        bool isPaced = false)
    {
        Index = index;
        Slot = slot;
        IsPaced = isPaced;
        Catalog = catalog;
        Exercise = catalog.Find(slot.Exercise.Name);
        var prescription = slot.Week(week);
        IsDeload = prescription.IsDeload;
        Sets = Expand(prescription.Groups, settings, isWarmup: false, topSet: null);
        FirstOfGroups = Sets.Where((set, i) => i == 0 || set.Group != Sets[i - 1].Group);
        FirstWorkSet = Sets.FirstOrDefault(set => set.IsWork);
        var heaviest = Sets.Count == 0 ? default(double?) : Sets.Max(set => set.Dose.Load);
        WarmupSets = Expand(slot.Warmup, settings, isWarmup: true, heaviest);
        HardSets = Sets.Count(set => set.IsHard);
        IsHeavy = Exercise is { IsCompound: true } && !HasTag("speed") && Sets.Any(IsHeavySet);
    }

    /// <summary>The place in the session, from 0.</summary>
    public int Index { get; }

    /// <summary>The exercise as planned.</summary>
    public ExerciseSlot Slot { get; }

    /// <summary>What the catalogue knows of it; <c>null</c> where it knows nothing.</summary>
    public Exercise? Exercise { get; }

    /// <summary>The sets of the week without warm-up, at most 100.</summary>
    public ValueList<SetWork> Sets { get; }

    /// <summary>The first set of each group of sets.</summary>
    internal ValueList<SetWork> FirstOfGroups { get; }

    /// <summary>The warm-up sets, at most 100.</summary>
    public ValueList<SetWork> WarmupSets { get; }

    /// <summary>
    /// Whether the clock or the next station ends its sets, in a circuit, EMOM or AMRAP group; the halves of a superset
    /// are ended by the lifter.
    /// </summary>
    public bool IsPaced { get; }

    /// <summary>Whether a row of the exercise marks the week as a deload.</summary>
    public bool IsDeload { get; }

    /// <summary>The number of work sets that end four repetitions or fewer from failure.</summary>
    public int HardSets { get; }

    /// <summary>
    /// Whether it is a compound with a work set at 80 % or more, or, where the plan does not tell the share
    /// of the maximum, with six repetitions or fewer.
    /// </summary>
    public bool IsHeavy { get; }

    /// <summary>Whether any set trains.</summary>
    public bool IsWork => FirstWorkSet is not null;

    /// <summary>The first set that trains.</summary>
    public SetWork? FirstWorkSet { get; }

    /// <summary>Whether the exercise or all of its sets carry <paramref name="tag"/>.</summary>
    public bool HasTag(string tag) => Slot.HasTag(tag)
        || (Sets.Count > 0
            && Sets.All(set => set.Set.Group.Tags.Contains(tag, StringComparer.OrdinalIgnoreCase)));

    /// <summary>The exercises that the plan knows.</summary>
    internal ExerciseCatalog Catalog { get; }

    internal static bool IsHeavySet(SetWork set)
    {
        if (!set.IsWork)
            return false;
        if (set.Dose.IsLoadKnown)
            return set.Dose.Load >= HeavyLoad;
        return set.Set.Target is RepTarget target && target.Reps.Upper <= MostHeavyReps;
    }

    /// <summary>
    /// A share of the top set is of the heaviest set of the groups before it; in a warm-up of the heaviest work set.
    /// </summary>
    private ValueList<SetWork> Expand(
        ValueList<SetGroup> groups, PlanSettings settings, bool isWarmup, double? topSet)
    {
        var sets = new List<SetWork>();
        for (var i = 0; i < groups.Count; i++)
        {
            var first = sets.Count;
            var spread = TotalSets.Spread(groups[i], SetDoses.RepsPerSet(groups[i], this, settings, topSet));
            foreach (var set in Prescription.Expand([spread], MostSets - first))
                sets.Add(new(set with { Number = first + set.Number }, i, this, settings, isWarmup, topSet));
            if (!isWarmup && sets.Count > first)
                topSet = Math.Max(topSet ?? 0, sets[first].Dose.Load);
        }

        return sets.ToValueList();
    }
}
