using System.Runtime.CompilerServices;
using PreExhaust.Plans;

namespace PreExhaust.Progression;

/// <summary>The exercises and variants of a plan, each looked through once however often the plan is run.</summary>
internal sealed class PlannedExercises
{
    private static readonly ConditionalWeakTable<TrainingPlan, PlannedExercises> Known = new();

    private readonly Dictionary<ExerciseReference, PlannedExercise> _exercises;

    private PlannedExercises(TrainingPlan plan)
    {
        var lines = plan.Sessions
            .SelectMany(session => session.Slots)
            .SelectMany(slot => slot.Choices.Distinct(), (slot, exercise) => (Exercise: exercise, Slot: slot))
            .GroupBy(line => line.Exercise, line => line.Slot)
            .ToList();
        Identities = lines.Select(line => line.Key).ToValueList();
        _exercises = lines.ToDictionary(line => line.Key, line => PlannedExercise.Of(line.ToList()));
    }

    /// <summary>Every exercise and variant once, in the order of the text.</summary>
    public ValueList<ExerciseReference> Identities { get; }

    /// <summary>What the plan says of an exercise; nothing of one that it does not have.</summary>
    public PlannedExercise this[ExerciseReference exercise] =>
        _exercises.TryGetValue(exercise, out var planned) ? planned : PlannedExercise.None;

    /// <summary>The exercises of a plan.</summary>
    public static PlannedExercises Of(TrainingPlan plan) => Known.GetValue(plan, made => new(made));
}
