using PreExhaust.Plans;

namespace PreExhaust.Analysis.Edits;

/// <summary>Changes what the plan says above its sessions.</summary>
/// <param name="Settings">The settings that hold then.</param>
public sealed record ChangeSettings(PlanSettings Settings) : PlanEdit
{
    /// <inheritdoc />
    public override TrainingPlan Apply(TrainingPlan plan) => plan with { Settings = Settings };
}
