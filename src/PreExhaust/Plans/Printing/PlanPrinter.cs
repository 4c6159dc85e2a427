namespace PreExhaust.Plans.Printing;

/// <summary>Writes a plan as text.</summary>
internal static class PlanPrinter
{
    private const string NamelessPlan = "Workout";

    public static string Print(TrainingPlan plan)
    {
        var text = new TextLines();
        var name = NameText.OfHeader(plan.Name, NamelessPlan);
        text.Add($"program {name}");
        HeaderPrinter.Print(text, plan.Notes, plan.Settings, plan.Allowed);
        for (var i = 0; i < plan.Sessions.Count; i++)
        {
            var session = plan.Sessions[i];
            text.Gap();
            if (!IsImplied(session, plan))
                SessionPrinter.PrintHeader(text, session, i + 1);
            SessionPrinter.PrintSlots(text, session, new(plan.SettingsOf(session), plan.WeekCount));
        }

        return text.ToString();
    }

    /// <summary>A lone session that says nothing of its own needs no header.</summary>
    private static bool IsImplied(Session session, TrainingPlan plan) =>
        plan.Sessions.Count == 1
        && session.Slots.Count > 0
        && session.Days.Count == 0
        && session.Notes.Count == 0
        && session.Allowed.Count == 0
        && session.Settings == PlanSettings.None
        && session.Name == plan.Name;
}
