using PreExhaust.Catalog;
using PreExhaust.Plans;

namespace PreExhaust.Fatigue;

/// <summary>A prescribed set and what it does.</summary>
public sealed class SetWork
{
    private const double HardestReserveOfEasySets = 4;

    private static readonly string[] EasyTags = ["warmup", "activation", "technique"];
    private static readonly string[] BrokenTags = ["rest-pause", "cluster", "myo"];

    internal SetWork(
        PlannedSet set, int group, SlotWork slot, PlanSettings settings, bool isWarmup, double? topSet)
    {
        Set = set;
        Group = group;
        Load = LoadFractions.RangeOf(set.Load, slot, settings, topSet);
        Dose = SetDoses.Of(set, slot, settings, Load?.Upper);
        IsWork = !isWarmup && slot.Exercise?.Kind != ExerciseKind.Stretch && !HasAny(slot, set, EasyTags);
        IsBroken = set.Technique is RestPauseTechnique or MyoRepTechnique or ClusterTechnique
            || HasAny(slot, set, BrokenTags);
        var extra = TechniqueWork.ExtraSeconds(set, Dose, slot, settings);
        Duration = DurationOf(set, Dose, extra, slot.Exercise);
    }

    /// <summary>The set.</summary>
    public PlannedSet Set { get; }

    /// <summary>The place of its group among those of the week, from 0.</summary>
    public int Group { get; }

    /// <summary>
    /// The load as a fraction of the 1RM, as prescribed; <c>null</c> where the plan does not tell.
    /// </summary>
    public Interval<double>? Load { get; }

    /// <summary>
    /// The fewest repetitions that fulfil it, of each side; <c>null</c> where it is not measured in a number of
    /// repetitions.
    /// </summary>
    public double? LowestReps => Set.Target is RepTarget target
        ? target.Reps.Lower / (target.Sides == SideCounting.Alternating ? 2.0 : 1)
        : null;

    /// <summary>Whether pauses inside the set, of a technique or a tag, let it go on longer than one effort.</summary>
    public bool IsBroken { get; }

    /// <summary>What it does to a rested lifter.</summary>
    public SetDose Dose { get; }

    /// <summary>Whether it trains; warm-up, activation and technique sets do not, nor do stretches.</summary>
    public bool IsWork { get; }

    /// <summary>How long it takes, both sides of one-sided exercises together.</summary>
    public TimeSpan Duration { get; }

    /// <summary>
    /// Whether it ends four repetitions or fewer from failure. A set that says neither effort nor load counts as two
    /// away; in a circuit, EMOM or AMRAP group as five, because the clock or the next station ends it and not the
    /// muscle: thirty rounds of five pull-ups are no thirty hard sets.
    /// </summary>
    public bool IsHard => IsWork && LowestReserve <= HardestReserveOfEasySets;

    /// <summary>The fewest repetitions left that the prescription allows for.</summary>
    public double LowestReserve =>
        Dose.FailureLoad is null && Set.Effort is { } effort ? (double)effort.RepsInReserve.Lower : Dose.RepsInReserve;

    private static bool HasAny(SlotWork slot, PlannedSet set, string[] tags) =>
        HasAny(slot.Slot.Tags, tags) || HasAny(set.Group.Tags, tags);

    private static bool HasAny(ValueList<string> tags, string[] wanted)
    {
        foreach (var tag in tags)
        {
            if (wanted.Contains(tag, StringComparer.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    private static TimeSpan DurationOf(PlannedSet set, SetDose dose, double extraSeconds, Exercise? exercise)
    {
        var sides = set.Target.Sides switch
        {
            SideCounting.PerSide or SideCounting.Alternating => 2,
            _ => exercise is { IsUnilateral: true } ? 2 : 1,
        };
        var isCounted = set.Target is RepTarget or AmrapTarget;
        if (!isCounted && set.Target.Sides == SideCounting.Alternating)
            sides = 1;
        return TimeSpan.FromTicks(sides * SetDurations.OneSide(set, dose.Reps, extraSeconds).Ticks);
    }
}
