using PreExhaust.Plans;

namespace PreExhaust.Analysis.Edits;

/// <summary>Adds an exercise at the end of a session.</summary>
/// <param name="Session">The place of the session in the plan, from 0.</param>
/// <param name="Slot">The exercise.</param>
public sealed record AddSlot(int Session, ExerciseSlot Slot) : PlanEdit
{
    /// <inheritdoc />
    public override TrainingPlan Apply(TrainingPlan plan) =>
        plan.EditSession(Session, session => session with { Slots = session.Slots.Add(Slot) });
}
