namespace PreExhaust.Progression;

/// <summary>
/// A progression that an app decides, named in the text as <c>progress by MyProgression</c>. It depends on nothing but
/// its arguments, so that the same log always gives the same state. The build finds a class with a constructor without
/// parameters that generated code can see; any other is handed over by
/// <see cref="PreExhaust.Resolution.ResolvedPlan.With"/>.
/// </summary>
public interface IProgression
{
    /// <summary>The exercise after a session; the same state makes way for the next rule.</summary>
    /// <param name="state">What the exercise has reached; <see cref="ExerciseState.Memo"/> is yours.</param>
    /// <param name="outcome">What was prescribed and what was done.</param>
    public ExerciseState Advance(ExerciseState state, ExerciseOutcome outcome);
}
