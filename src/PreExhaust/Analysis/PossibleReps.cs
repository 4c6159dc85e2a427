using PreExhaust.Fatigue;

namespace PreExhaust.Analysis;

/// <summary>Whether anybody can do the repetitions of a set with its load.</summary>
internal static class PossibleReps
{
    /// <summary>
    /// A third above the typical maximum: a stand-in for how much people differ, about half of the 6 to 26 squats at
    /// 70 % of Zourdos et al. 2021.
    /// </summary>
    public static readonly RuleOption Rare = new(
        "PEX3001.rare_factor", "Multiple of the typical maximum of repetitions, a warning above it and 1", 1.35, 1, 10);

    public static readonly RuleOption Impossible = new(
        "PEX3001.never_factor", "Multiple of the typical maximum of repetitions, an error above it and 1", 1.7, 1, 10);

    /// <summary>
    /// The typical maximum with the lightest load that the plan allows; <c>null</c> where it does not tell.
    /// </summary>
    public static double? Typical(SetWork set) =>
        set is { IsBroken: false, Load: { Lower: > 0 } load, LowestReps: not null }
            ? EpleyFormula.RepsToFailure(load.Lower)
            : null;

    /// <summary>How loud the fewest repetitions are to be reported; <c>null</c> for not at all.</summary>
    public static Severity? Judge(SessionContext context, SetWork set)
    {
        if (Typical(set) is not { } typical)
            return null;
        if (set.LowestReps > (context.Options[Impossible] * typical) + 1)
            return Severity.Error;
        return set.LowestReps > (context.Options[Rare] * typical) + 1 ? Severity.Warning : null;
    }
}
