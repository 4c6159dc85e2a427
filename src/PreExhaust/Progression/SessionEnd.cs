using PreExhaust.Plans;
using PreExhaust.Resolution;

namespace PreExhaust.Progression;

/// <summary>The end of a session for one of its exercises.</summary>
/// <param name="Run">The plan, its athlete, and the progressions of the app.</param>
/// <param name="Place">The week.</param>
/// <param name="Current">The sets and maxima of the week.</param>
/// <param name="Loads">The loads of the session.</param>
/// <param name="Slots">The lines of the exercise in the session.</param>
internal sealed record SessionEnd(
    ResolvedPlan Run, ProgramPlace Place, CurrentLoads Current, LoadResolver Loads, ValueList<ResolvedSlot> Slots)
{
    /// <summary>Whether the exercise does not come again in this week.</summary>
    public bool EndsWeek { get; init; }

    /// <summary>Whether it does not come again in this cycle.</summary>
    public bool EndsCycle { get; init; }

    /// <summary>The unit that the session counts in; <c>null</c> where the plan states none.</summary>
    public MassUnit? Units { get; init; }

    /// <summary>Takes down what the lifter should know.</summary>
    public required Action<string> Notice { get; init; }
}
