using PreExhaust.Plans;

namespace PreExhaust.Progression;

/// <summary>What one exercise, or one variant of it, has reached in a program. All of its lines share it.</summary>
/// <param name="Exercise">The exercise and its variant.</param>
public sealed record ExerciseState(ExerciseReference Exercise)
{
    /// <summary>
    /// The load of its heaviest sets in kg or lb; beside the body what hangs on it. <c>null</c> while it is the one of
    /// the text, or unknown.
    /// </summary>
    public Mass? Load { get; init; }

    /// <summary>
    /// By how much steps in percent have scaled the load, 1 for not at all; it keeps the distance of lighter sets.
    /// </summary>
    public decimal LoadScale { get; init; } = 1;

    /// <summary>The maxima that have changed; the others are the athlete's or the text's.</summary>
    public ValueList<CurrentMax> Maxes { get; init; }

    /// <summary>The weight on top of percentages (<c>load +5kg</c>); <c>null</c> for none.</summary>
    public Mass? Added { get; init; }

    /// <summary>The week of the whole program from which <see cref="Added"/> counts; 0 for its first.</summary>
    public int AddedFrom { get; init; }

    /// <summary>The stage, counted from 0.</summary>
    public int Stage { get; init; }

    /// <summary>The repetitions beyond the bottom of the range that a double progression aims at.</summary>
    public int Climb { get; init; }

    /// <summary>The repetitions that steps such as <c>+1 rep</c> have added to every set.</summary>
    public int ExtraReps { get; init; }

    /// <summary>The sets that steps such as <c>+1 set</c> have added.</summary>
    public int ExtraSets { get; init; }

    /// <summary>The sessions in a row in which a set stayed below its minimum; deloads do not count.</summary>
    public int Misses { get; init; }

    /// <summary>The sessions in which the exercise was done.</summary>
    public int Sessions { get; init; }

    /// <summary>What the rules with a period (<c>every 2 sessions</c>) remember.</summary>
    public ValueList<RuleState> Rules { get; init; }

    /// <summary>What a progression of the app remembers; the library only keeps it.</summary>
    public string? Memo { get; init; }
}
