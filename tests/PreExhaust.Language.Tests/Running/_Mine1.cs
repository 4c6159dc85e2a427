using PreExhaust.Progression;

namespace App.Rules;

/// <summary>What random plans name with its namespace; it leaves all as it is.</summary>
internal sealed class _Mine1 : IProgression
{
    public ExerciseState Advance(ExerciseState state, ExerciseOutcome outcome) => state;
}
