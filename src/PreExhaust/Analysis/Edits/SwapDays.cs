using PreExhaust.Plans;

namespace PreExhaust.Analysis.Edits;

/// <summary>Holds two sessions on each other's days.</summary>
/// <param name="Session">The place of a session in the plan, from 0.</param>
/// <param name="Other">The place of the other.</param>
public sealed record SwapDays(int Session, int Other) : PlanEdit
{
    /// <inheritdoc />
    public override TrainingPlan Apply(TrainingPlan plan)
    {
        var (first, second) = (plan.Sessions[Session], plan.Sessions[Other]);
        return plan
            .EditSession(Session, session => session with { Days = second.Days })
            .EditSession(Other, session => session with { Days = first.Days });
    }
}
