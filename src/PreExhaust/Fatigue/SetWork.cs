using PreExhaust.Catalog;
using PreExhaust.Plans;

namespace PreExhaust.Fatigue;

/// <summary>A prescribed set and what it does.</summary>
public sealed class SetWork
{
    private const double HardestReserveOfEasySets = 4;

    private static readonly string[] EasyTags = ["warmup", "activation", "technique"];

    internal SetWork(PlannedSet set, SlotWork slot, PlanSettings settings, bool isWarmup, double? topSet)
    {
        Set = set;
        Dose = SetDoses.Of(set, slot, settings, topSet);
        IsWork = !isWarmup && slot.Exercise?.Kind != ExerciseKind.Stretch && !IsEasy(slot.Slot.Tags) && !IsEasy(set.Group.Tags);
        var extra = TechniqueWork.ExtraSeconds(set, Dose, slot, settings);
        Duration = DurationOf(set, Dose, extra, slot.Exercise);
    }

    /// <summary>The set.</summary>
    public PlannedSet Set { get; }

    /// <summary>What it does to a rested lifter.</summary>
    public SetDose Dose { get; }

    /// <summary>Whether it trains; warm-up, activation and technique sets do not, nor do stretches.</summary>
    public bool IsWork { get; }

    /// <summary>How long it takes, both sides of one-sided exercises together.</summary>
    public TimeSpan Duration { get; }

    /// <summary>Whether it ends four repetitions or fewer from failure.</summary>
    public bool IsHard => IsWork && LowestReserve <= HardestReserveOfEasySets;

    /// <summary>The fewest repetitions left that the prescription allows for.</summary>
    public double LowestReserve =>
        Dose.FailureLoad is null && Set.Effort is { } effort ? (double)effort.RepsInReserve.Lower : Dose.RepsInReserve;

    private static bool IsEasy(ValueList<string> tags)
    {
        foreach (var tag in tags)
        {
            if (EasyTags.Contains(tag, StringComparer.OrdinalIgnoreCase))
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
