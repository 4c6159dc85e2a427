using PreExhaust.Plans;

namespace PreExhaust.Fatigue;

/// <summary>How an exercise starts in its place in a session.</summary>
/// <param name="Exercise">The exercise.</param>
/// <param name="Cost">What the exercises before it cost it, with the predicted repetitions.</param>
/// <param name="Muscles">What is left of each muscle group that it uses, in the order of the catalogue.</param>
public sealed record ExerciseReserve(ExerciseReference Exercise, OrderCost Cost, ValueList<MuscleReserve> Muscles);
