namespace PreExhaust.Plans.Printing;

/// <summary>Parts of a plan as <c>.workout</c> text, for whoever changes a text in a few places.</summary>
public static class PlanText
{
    /// <summary>An exercise with the lines that belong to it, which are indented by two spaces.</summary>
    /// <param name="slot">The exercise.</param>
    /// <param name="plan">The plan that it is for.</param>
    /// <param name="session">The session that it is for, whose settings need not be said again.</param>
    public static IReadOnlyList<string> Exercise(ExerciseSlot slot, TrainingPlan plan, Session session)
    {
        var text = new TextLines();
        new SlotPrinter(text, plan.SettingsOf(session), plan.WeekCountOf(session), plan.Catalog).Print(slot);
        return text.ToString().TrimEnd('\n').Split('\n');
    }

    /// <summary>Sets as an item of a prescription, such as <c>3x8 75% RIR 2 rest 90s</c>.</summary>
    /// <param name="group">The sets.</param>
    /// <param name="settings">What holds around the exercise.</param>
    /// <param name="rest">The rest that need not be said; <c>null</c> for none.</param>
    /// <param name="tempo">The tempo that need not be said; <c>null</c> for none.</param>
    public static string Sets(SetGroup group, PlanSettings settings, Rest? rest, Tempo? tempo) =>
        new SetText(rest, tempo, BasisOf(settings)).Of(group);

    /// <summary>A load as it stands behind sets, such as <c>75%</c> or <c>75% 1RM</c>.</summary>
    /// <param name="load">The load.</param>
    /// <param name="settings">What holds around the exercise.</param>
    public static string Load(Load load, PlanSettings settings) => LoadText.Of(load, BasisOf(settings));

    /// <summary>A rest as an item, such as <c>rest 90s</c>.</summary>
    /// <param name="rest">The rest.</param>
    public static string Rest(Rest rest) => rest.Clause;

    /// <summary>A tag with its sign.</summary>
    /// <param name="tag">The tag without it.</param>
    public static string Tag(string tag) => TagText.Of(tag);

    /// <summary>An intent as a clause, such as <c>intent pre-exhaust quads</c>.</summary>
    /// <param name="intent">The intent.</param>
    public static string Intent(Intent intent) => SlotPrinter.IntentLine(intent);

    /// <summary>A suppression as a line, such as <c>allow PEX1002: reason</c>.</summary>
    /// <param name="suppression">The suppression.</param>
    public static string Suppression(Suppression suppression) => SuppressionText.Of(suppression);

    /// <summary>Settings, a line each.</summary>
    /// <param name="settings">The settings.</param>
    public static IReadOnlyList<string> Settings(PlanSettings settings) => SettingText.Lines(settings).ToList();

    private static MaxBasis BasisOf(PlanSettings settings) =>
        settings.TrainingMax is null ? MaxBasis.OneRepMax : MaxBasis.TrainingMax;
}
