using PreExhaust.Progression;

namespace PreExhaust.Language.Tests.Running;

/// <summary>What random plans name; it only remembers.</summary>
internal sealed class MyProgression : IProgression
{
    public ExerciseState Advance(ExerciseState state, ExerciseOutcome outcome) =>
        outcome.IsMissed ? state : state with { Memo = state.Memo + "." };
}
