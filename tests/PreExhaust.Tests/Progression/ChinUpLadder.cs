using System.Globalization;
using PreExhaust.Progression;

namespace PreExhaust.Tests.Progression;

/// <summary>An app's own progression: a repetition more each time, and it counts along.</summary>
internal sealed class ChinUpLadder : IProgression
{
    public ExerciseState Advance(ExerciseState state, ExerciseOutcome outcome) => outcome.IsMissed
        ? state
        : state with
        {
            ExtraReps = state.ExtraReps + 1,
            Memo = outcome.Total.ToString(CultureInfo.InvariantCulture),
        };
}
