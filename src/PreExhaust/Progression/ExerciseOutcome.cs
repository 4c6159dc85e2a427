using PreExhaust.Plans;

namespace PreExhaust.Progression;

/// <summary>What was prescribed of an exercise in a session, and what was done.</summary>
/// <param name="Exercise">The exercise and its variant.</param>
/// <param name="Sets">The prescribed sets of all its lines in order.</param>
public sealed record ExerciseOutcome(ExerciseReference Exercise, ValueList<SetOutcome> Sets)
{
    /// <summary>The sets that were done beyond those prescribed.</summary>
    public ValueList<DoneSet> Extra { get; init; }

    /// <summary>The pass through all weeks, from 1.</summary>
    public int Cycle { get; init; } = 1;

    /// <summary>The week of its block, or of the plan where it has no blocks, from 1.</summary>
    public int Week { get; init; } = 1;

    /// <summary>Whether the week is a deload, in which only what ends with the cycle progresses.</summary>
    public bool IsDeload { get; init; }

    /// <summary>Whether a set stayed below its minimum or was left out.</summary>
    public bool IsMissed => Sets.Any(set => !set.IsReached);

    /// <summary>The repetitions of all sets together.</summary>
    public int Total => (int)Math.Min(
        int.MaxValue, Sets.Sum(set => (long)set.Reps) + Extra.Sum(set => (long)Math.Max(0, set.Reps)));

    /// <summary>The repetitions of the last prescribed set; 0 where it was left out.</summary>
    public int LastReps => Sets.Count == 0 ? 0 : Sets[Sets.Count - 1].Reps;

    /// <summary>The repetitions of the last set beyond its minimum, 0 or more.</summary>
    public int Over => Sets.Count == 0 ? 0 : Math.Max(0, LastReps - Sets[Sets.Count - 1].Minimum);

    /// <summary>The heaviest load that was reported; <c>null</c> where none was.</summary>
    public Mass? HeaviestDone
    {
        get
        {
            Mass? heaviest = null;
            foreach (var load in Sets.Select(set => set.Done?.Load).Concat(Extra.Select(set => set.Load)))
            {
                if (load is { } mass && (heaviest is null || mass.CompareTo(heaviest.Value) > 0))
                    heaviest = mass;
            }

            return heaviest;
        }
    }
}
