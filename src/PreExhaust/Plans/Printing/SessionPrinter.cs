namespace PreExhaust.Plans.Printing;

/// <summary>Writes sessions.</summary>
internal sealed class SessionPrinter(TextLines text, TrainingPlan plan)
{
    /// <summary>Writes the sessions that stand directly under a header.</summary>
    /// <param name="block">The place of the block; <c>null</c> outside any.</param>
    /// <param name="section">The place of the week header; <c>null</c> outside any.</param>
    public void Print(int? block, int? section)
    {
        for (var i = 0; i < plan.Sessions.Count; i++)
        {
            var session = plan.Sessions[i];
            if (session.Block == block && session.WeekSection == section)
                Print(session, i + 1);
        }
    }

    /// <summary>The number of weeks of a block, or of the longest one outside any.</summary>
    public int WeeksOf(int? block) => plan.WeekCountOf(new("", default) { Block = block });

    private void Print(Session session, int number)
    {
        text.Gap();
        if (!IsImplied(session))
            PrintHeader(session, number);
        var printer = new SlotPrinter(text, plan.SettingsOf(session), plan.WeekCountOf(session), plan.Catalog);
        var groups = session.Groups.ToList();
        foreach (var slot in session.Slots)
        {
            if (slot.Label is { Number: > 0 } label)
                PrintGroups(groups, group => group.Letter == label.Letter);
            printer.Print(slot);
        }

        PrintGroups(groups, _ => true);
    }

    /// <summary>A lone session that says nothing of its own needs no header.</summary>
    private bool IsImplied(Session session) =>
        plan.Sessions.Count == 1
        && plan.Blocks.Count == 0
        && plan.WeekSections.Count == 0
        && session with { Slots = default, Groups = default, Source = null } == new Session(plan.Name, default)
        && session.Slots.Count > 0;

    private void PrintHeader(Session session, int number)
    {
        var days = session.Days.Count == 0 ? "" : $" on {string.Join(", ", session.Days)}";
        text.Add($"session {NameText.OfHeader(session.Name, $"Session {number}")}{days}");
        var settings = session.Settings with { Weeks = null, Rotation = null };
        HeaderPrinter.Print(text, session.Notes, settings, session.Allowed);
        text.Gap();
    }

    /// <summary>Writes groups above their first member, each once.</summary>
    private void PrintGroups(List<ExerciseGroup> left, Func<ExerciseGroup, bool> isNext)
    {
        foreach (var group in left.Where(isNext).ToList())
        {
            left.Remove(group);
            text.Add(GroupText.Of(group));
            NotePrinter.Print(text, group.Notes, TextLines.Deeper);
        }
    }
}
