using System.Runtime.CompilerServices;
using PreExhaust.Catalog;
using PreExhaust.Plans.Printing;

namespace PreExhaust.Plans;

/// <summary>A training program, or the single session of a file without a program header.</summary>
/// <param name="Name">The name as written, or the file's where the text gives none.</param>
/// <param name="Sessions">All sessions in order; see <see cref="PlanWeeks.Week"/> for those of a week.</param>
public sealed partial record TrainingPlan(string Name, ValueList<Session> Sessions)
{
    /// <summary>Outside the record, whose equality is about what the plan says.</summary>
    private static readonly ConditionalWeakTable<TrainingPlan, ExerciseCatalog> Catalogs = new();

    private static readonly PlanAnchors Unplaced = new(_ => null);

    /// <summary>What the program states for all sessions.</summary>
    public PlanSettings Settings { get; init; } = PlanSettings.None;

    /// <summary>The blocks in order; empty where the program has none.</summary>
    public ValueList<TrainingBlock> Blocks { get; init; }

    /// <summary>What week headers say of some weeks.</summary>
    public ValueList<WeekSection> WeekSections { get; init; }

    /// <summary>The rules that are overruled in the whole plan.</summary>
    public ValueList<Suppression> Allowed { get; init; }

    /// <summary>The author's notes, a line each.</summary>
    public ValueList<string> Notes { get; init; }

    /// <summary>The exercises that the plan defines itself, as far as it uses them.</summary>
    public ValueList<Exercise> Exercises { get; init; }

    /// <summary>The exercises of the library with those of the plan on top.</summary>
    public ExerciseCatalog Catalog => Exercises.Count == 0
        ? ExerciseCatalog.Default
        : Catalogs.GetValue(this, plan => ExerciseCatalog.Default.With(plan.Exercises));

    /// <summary>The file the plan was written in, with forward slashes; <c>null</c> for plans made in code.</summary>
    public string? File { get; init; }

    /// <summary>Where the name is written; <c>null</c> for plans made in code or without a header.</summary>
    public Anchor? Source { get; init; }

    /// <summary>The number of weeks before the plan starts again, over all blocks; 1 where it states none.</summary>
    public int WeekCount => Blocks.Count == 0
        ? Math.Max(1, Settings.Weeks ?? 1)
        : (int)Math.Min(int.MaxValue, Blocks.Sum(block => (long)block.WeekCount));

    /// <summary>The settings that hold in <paramref name="session"/>: its own, then those of its week header, its
    /// block and the program.</summary>
    public PlanSettings SettingsOf(Session session)
    {
        var settings = session.Settings;
        if (this.WeekSectionOf(session) is { } section)
            settings = settings.Within(section.Settings);
        if (this.BlockOf(session) is { } block)
            settings = settings.Within(block.Settings);
        return settings.Within(Settings);
    }

    /// <summary>
    /// The plan as a <c>.workout</c> text, spelt as the formatter spells. Reading it gives back the same training; what
    /// the language cannot say, such as a name with a line break, is said as nearly as it can.
    /// </summary>
    public string ToWorkoutText() => PlanPrinter.Print(this);

    /// <summary>The same training without places in a text, so that plans compare by what they prescribe.</summary>
    public TrainingPlan WithoutAnchors() => Unplaced.Map(this) with { File = null };

    /// <summary>The plan's name.</summary>
    public override string ToString() => Name;
}
