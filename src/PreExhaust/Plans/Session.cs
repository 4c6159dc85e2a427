namespace PreExhaust.Plans;

/// <summary>One training session: exercises in order.</summary>
/// <param name="Name">The name as written; empty where a file has exercises without a header.</param>
/// <param name="Slots">The exercises in order.</param>
public sealed record Session(string Name, ValueList<ExerciseSlot> Slots)
{
    /// <summary>The place of its block in <see cref="TrainingPlan.Blocks"/>; <c>null</c> outside any.</summary>
    public int? Block { get; init; }

    /// <summary>
    /// The place of its week header in <see cref="TrainingPlan.WeekSections"/>; <c>null</c> for every week.
    /// </summary>
    public int? WeekSection { get; init; }

    /// <summary>What group lines say of the exercises that share a letter.</summary>
    public ValueList<ExerciseGroup> Groups { get; init; }

    /// <summary>The days of the week; empty where the plan states none.</summary>
    public ValueList<SessionDay> Days { get; init; }

    /// <summary>The settings of this session alone; see <see cref="TrainingPlan.SettingsOf"/> for what holds.</summary>
    public PlanSettings Settings { get; init; } = PlanSettings.None;

    /// <summary>The rules that are overruled in the whole session.</summary>
    public ValueList<Suppression> Allowed { get; init; }

    /// <summary>The author's notes, a line each.</summary>
    public ValueList<string> Notes { get; init; }

    /// <summary>Where the name is written; <c>null</c> for plans made in code or a session without a header.</summary>
    public Anchor? Source { get; init; }

    /// <summary>The session's name.</summary>
    public override string ToString() => Name;
}
