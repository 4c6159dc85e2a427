using PreExhaust.Plans;

namespace PreExhaust.Fluent;

/// <summary>What sets are done with and how. Each step gives new sets; nothing can be said twice.</summary>
/// <example><code>3.Sets(8.To(10)).At(75.Percent()).Rir(2).Rest(2.Minutes())</code></example>
public static class SetSteps
{
    private const double LeastRpe = 5;
    private const double MostRir = 10;

    /// <summary>The load, such as <c>100.Kg()</c>, <c>75.Percent()</c> or <c>Loads.Bodyweight</c>.</summary>
    /// <exception cref="ArgumentException">There is a load already, or this one cannot be.</exception>
    public static SetGroup At(this SetGroup sets, Load load)
    {
        if (load is WeightLoad { Weight.Lower.Amount: < 0 })
        {
            throw new ArgumentException(
                $"{sets}: no implement weighs {load}; what assists is Loads.Bodyweight.Plus({load}).", nameof(load));
        }

        return sets with { Load = Said.Once(sets, "load", sets.Load, load) };
    }

    /// <summary>A load found on the day, by sets that grow heavier: <c>work up to 1x3</c>.</summary>
    /// <exception cref="ArgumentException">There is a load already.</exception>
    public static SetGroup WorkUp(this SetGroup sets) => sets.At(new WorkUpLoad());

    /// <summary>The rating of perceived exertion, 5 to 10: <c>RPE 8</c>.</summary>
    public static SetGroup Rpe(this SetGroup sets, double rating) => sets.Rpe(rating, rating);

    /// <summary>A range of ratings: <c>RPE 7-8</c>.</summary>
    public static SetGroup Rpe(this SetGroup sets, double lower, double upper) =>
        sets.Rated(EffortScale.Rpe, lower, upper, LeastRpe, 10);

    /// <summary>The repetitions in reserve, 0 to 10: <c>RIR 2</c>.</summary>
    public static SetGroup Rir(this SetGroup sets, double reps) => sets.Rir(reps, reps);

    /// <summary>A range of repetitions in reserve: <c>RIR 1-2</c>.</summary>
    public static SetGroup Rir(this SetGroup sets, double lower, double upper) =>
        sets.Rated(EffortScale.Rir, lower, upper, 0, MostRir);

    /// <summary>To failure.</summary>
    public static SetGroup ToFailure(this SetGroup sets) => sets.With(Effort.ToFailure);

    /// <summary>The rest after each set: <c>rest 2min</c>.</summary>
    public static SetGroup Rest(this SetGroup sets, Interval<TimeSpan> time) => sets.With(new Rest(time));

    /// <summary>From the start of a set to the start of the next: <c>every 60s</c>.</summary>
    public static SetGroup Every(this SetGroup sets, Interval<TimeSpan> time) =>
        sets.With(new Rest(time, FromStart: true));

    /// <summary>The speed of a repetition in seconds, <c>null</c> for explosive: <c>tempo 3-1-X-0</c>.</summary>
    public static SetGroup Tempo(
        this SetGroup sets, int? eccentric, int? bottomPause, int? concentric, int? topPause) => sets with
        {
            Tempo = Said.Once(sets, "tempo", sets.Tempo, new Tempo(eccentric, bottomPause, concentric, topPause)),
        };

    /// <summary>The number holds for each side: <c>3x10/side</c>.</summary>
    public static SetGroup PerSide(this SetGroup sets) => sets.Counting(SideCounting.PerSide);

    /// <summary>The number counts both sides together: <c>3x10 alternating</c>.</summary>
    public static SetGroup Alternating(this SetGroup sets) => sets.Counting(SideCounting.Alternating);

    /// <summary>The last set may go beyond: <c>5x3+</c>.</summary>
    public static SetGroup LastSetOpen(this SetGroup sets) => sets.Opened(OpenEnd.LastSet);

    /// <summary>Every set may go beyond: <c>5x(3+)</c>.</summary>
    public static SetGroup EverySetOpen(this SetGroup sets) => sets.Opened(OpenEnd.EverySet);

    /// <summary>Tags of these sets, without their number sign.</summary>
    public static SetGroup Tag(this SetGroup sets, params string[] tags) =>
        sets with { Tags = ExerciseSteps.Tagged(sets.Tags, tags) };

    /// <summary>A remark on these sets.</summary>
    public static SetGroup Note(this SetGroup sets, string note) =>
        sets with { Note = Said.Once(sets, "note", sets.Note, Said.Line(note, nameof(note))) };

    private static SetGroup Rated(
        this SetGroup sets, EffortScale scale, double lower, double upper, double lowest, double highest)
    {
        Said.Within(lower, lowest, highest, nameof(lower));
        Said.Within(upper, lowest, highest, nameof(upper));
        return sets.With(new Effort(scale, Units.Rising((decimal)lower, (decimal)upper)));
    }

    private static SetGroup With(this SetGroup sets, Effort effort) =>
        sets with { Effort = Said.Once(sets, "effort", sets.Effort, effort) };

    private static SetGroup With(this SetGroup sets, Rest rest) =>
        sets with { Rest = Said.Once(sets, "rest", sets.Rest, rest) };

    private static SetGroup Counting(this SetGroup sets, SideCounting sides) =>
        Said.Once(sets, "side", sets.Target.Sides == default ? null : sets, sets) with
        {
            Target = sets.Target with { Sides = sides },
        };

    private static SetGroup Opened(this SetGroup sets, OpenEnd open)
    {
        if (sets.Target is AmrapTarget or TotalTarget)
            throw new ArgumentException($"{sets}: it has no end that could be open.", nameof(sets));
        return Said.Once(sets, "open end", sets.Open == OpenEnd.None ? null : sets, sets) with { Open = open };
    }
}
