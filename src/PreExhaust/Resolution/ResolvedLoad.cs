using PreExhaust.Plans;

namespace PreExhaust.Resolution;

/// <summary>What an athlete puts on the implement: bar included, one dumbbell.</summary>
public sealed record ResolvedLoad
{
    private ResolvedLoad()
    {
    }

    /// <summary>The plan leaves the load to the athlete.</summary>
    public static ResolvedLoad Open { get; } = new();

    /// <summary>The load as planned; <c>null</c> where the plan leaves it to the athlete.</summary>
    public Load? Planned { get; private init; }

    /// <summary>
    /// The weight, or the range to choose from; beside <see cref="OnBody"/> what is hung on the body, negative where
    /// something assists. <c>null</c> where it is open, found on the day, no weight at all, or missing.
    /// </summary>
    public Interval<Mass>? Range { get; private init; }

    /// <summary>The weight before it was rounded to what can be loaded; <c>null</c> where nothing was.</summary>
    public Interval<Mass>? Exact { get; private init; }

    /// <summary>Whether the body is part of the load.</summary>
    public bool OnBody { get; private init; }

    /// <summary>
    /// Whether the plan leaves the load to the athlete, and the weight is what the prescribed effort lets expect.
    /// </summary>
    public bool IsEstimate { get; private init; }

    /// <summary>What is missing to know the load, as a sentence; <c>null</c> when nothing is.</summary>
    public string? Missing { get; private init; }

    /// <summary>The weight; of a range the upper end, which rules assume too.</summary>
    public Mass? Weight => Range?.Upper;

    /// <summary>The body and what hangs on it together; <c>null</c> without the body or its weight.</summary>
    public Mass? WithBody { get; private init; }

    /// <summary>The load as lifters write it; a missing one as planned, an open one empty.</summary>
    public override string ToString()
    {
        if (Range is null || OnBody)
            return $"{Planned}";
        return IsEstimate ? $"about {Range}" : $"{Range}";
    }

    internal static ResolvedLoad Of(Load planned, Interval<Mass> weight) => new() { Planned = planned, Range = weight };

    internal static ResolvedLoad Rounded(Load planned, Interval<Mass> exact, Func<Mass, Mass> round) =>
        new() { Planned = planned, Exact = exact, Range = exact.Select(round) };

    internal static ResolvedLoad Estimate(Mass exact, Func<Mass, Mass> round)
    {
        var weight = Interval<Mass>.Point(exact);
        return new() { IsEstimate = true, Exact = weight, Range = weight.Select(round) };
    }

    internal static ResolvedLoad Body(BodyweightLoad planned, Mass? total) =>
        new() { Planned = planned, OnBody = true, Range = Interval<Mass>.Point(planned.External), WithBody = total };

    /// <summary>A load that the day, the machine or the band decides.</summary>
    internal static ResolvedLoad AsPlanned(Load planned) => new() { Planned = planned };

    internal static ResolvedLoad Unknown(Load planned, string missing) =>
        new() { Planned = planned, Missing = missing };
}
