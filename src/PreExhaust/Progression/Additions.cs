using PreExhaust.Plans;

namespace PreExhaust.Progression;

/// <summary>Weight on top of percentages that starts at nothing again after some weeks.</summary>
internal static class Additions
{
    /// <summary>What is added in a week, and the week from which that counts.</summary>
    /// <param name="state">The exercise.</param>
    /// <param name="resetEvery">After how many weeks it starts again; <c>null</c> for never.</param>
    /// <param name="week">The week of the whole program, from 1.</param>
    public static (Mass? Added, int From) In(ExerciseState state, int? resetEvery, int week)
    {
        var from = Math.Max(1, state.AddedFrom);
        if (resetEvery is not { } weeks || weeks < 1 || week - from < weeks)
            return (state.Added, from);
        return (null, from + ((week - from) / weeks * weeks));
    }
}
