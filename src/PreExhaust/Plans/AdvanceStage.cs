namespace PreExhaust.Plans;

/// <summary>
/// On to the next of the <see cref="ExerciseSlot.Stages"/>: <c>next stage</c>, <c>next stage restart -15%</c>.
/// </summary>
/// <param name="RestartDecrease">
/// After the last stage the first one follows with that share less weight; <c>null</c> stays at the last stage.
/// </param>
public sealed record AdvanceStage(Percentage? RestartDecrease = null) : ProgressionChange
{
    private protected override string Spelling =>
        RestartDecrease is { } share ? $"next stage restart -{share}" : "next stage";
}
