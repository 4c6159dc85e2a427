namespace PreExhaust.Plans;

/// <summary>Sets that share one prescription, such as <c>3x8-10 75% RIR 2, rest 2min</c>.</summary>
/// <param name="Count">The number of sets, or its range; calculations use the lower one.</param>
/// <param name="Target">What each set asks for.</param>
public sealed record SetGroup(Interval<int> Count, SetTarget Target)
{
    private const int MostWithoutWord = 15;
    private const int HighestRange = 6;

    /// <summary>The sets that may go beyond their repetitions.</summary>
    public OpenEnd Open { get; init; }

    /// <summary>The load; <c>null</c> leaves it to the lifter.</summary>
    public Load? Load { get; init; }

    /// <summary>The effort; <c>null</c> where none is prescribed.</summary>
    public Effort? Effort { get; init; }

    /// <summary>The rest after each set; <c>null</c> where the plan states none at any level.</summary>
    public Rest? Rest { get; init; }

    /// <summary>The tempo; <c>null</c> where none is prescribed.</summary>
    public Tempo? Tempo { get; init; }

    /// <summary>How each set goes on or is broken up; <c>null</c> for plain sets.</summary>
    public Technique? Technique { get; init; }

    /// <summary>Tags without their number sign, such as <c>back-off</c>.</summary>
    public ValueList<string> Tags { get; init; }

    /// <summary>A remark on these sets.</summary>
    public string? Note { get; init; }

    /// <summary>Where the sets are written; <c>null</c> for plans made in code.</summary>
    public Anchor? Source { get; init; }

    /// <summary>
    /// The sets without load and effort, such as <c>3x8-10</c>, <c>5x3+</c>, <c>2x45s/side</c> or <c>50 total</c>.
    /// </summary>
    public string Amount => Target is TotalTarget
        ? Target.ToString()
        : $"{Count}{(NeedsWord ? " sets x " : "x")}{Target.Spell(Open)}";

    /// <summary>Many sets, and a wide range of sets, could be repetitions.</summary>
    private bool NeedsWord => Count.Lower > MostWithoutWord || (!Count.IsPoint && Count.Upper > HighestRange);

    /// <summary>The whole prescription, such as <c>3x8-10 75% RIR 2, rest 2min, tempo 3-1-X-0</c>.</summary>
    public override string ToString()
    {
        var details = SetGroupText.Details(this, load => load.ToString());
        var text = string.Join(" ", details.Prepend(SetGroupText.Head(this)).Where(part => part is not null));
        if (Rest is not null)
            text += $", {Rest.Clause}";
        return Tempo is null ? text : $"{text}, tempo {Tempo}";
    }
}
