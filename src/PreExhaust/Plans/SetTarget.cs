namespace PreExhaust.Plans;

/// <summary>What one set asks for: repetitions, as many as possible, a time or a distance; or a total
/// of repetitions that several sets share.</summary>
public abstract record SetTarget
{
    private protected SetTarget()
    {
    }

    /// <summary>A number of repetitions.</summary>
    public static implicit operator SetTarget(int reps) => Interval<int>.Point(reps);

    /// <summary>A range of repetitions.</summary>
    public static implicit operator SetTarget(Interval<int> reps) => new RepTarget(reps);

    /// <summary>A time.</summary>
    public static implicit operator SetTarget(TimeSpan time) => Interval<TimeSpan>.Point(time);

    /// <summary>A range of times.</summary>
    public static implicit operator SetTarget(Interval<TimeSpan> time) => new DurationTarget(time);

    /// <summary>How the number relates to the two sides of the body.</summary>
    public SideCounting Sides { get; init; }

    /// <summary>
    /// The target as lifters write it, such as <c>8-10</c>, <c>AMRAP</c>, <c>45s/side</c> or <c>40m</c>.
    /// </summary>
    public sealed override string ToString() => Spell(OpenEnd.None);

    /// <summary>The fewest repetitions, seconds or metres that fulfil it.</summary>
    internal abstract int Minimum { get; }

    private protected abstract string Amount { get; }

    /// <summary>The amount of a set that may go beyond it.</summary>
    private protected virtual string OpenAmount => Amount + "+";

    /// <summary>The target of sets of which some are open, such as <c>3+</c>, <c>(3+)</c> or <c>3+/side</c>.</summary>
    internal string Spell(OpenEnd open)
    {
        var isOpenAnyway = OpenAmount == Amount;
        var text = open switch
        {
            OpenEnd.LastSet => OpenAmount,
            OpenEnd.EverySet when !isOpenAnyway => $"({OpenAmount})",
            _ => Amount,
        };
        return Sides switch
        {
            SideCounting.PerSide => text + "/side",
            SideCounting.Alternating => text + " alternating",
            _ => text,
        };
    }
}
