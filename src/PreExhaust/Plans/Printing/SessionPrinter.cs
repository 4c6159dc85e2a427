namespace PreExhaust.Plans.Printing;

/// <summary>Writes sessions.</summary>
internal static class SessionPrinter
{
    /// <summary>Writes the header with what stands between it and the first exercise.</summary>
    /// <param name="text">Takes the lines.</param>
    /// <param name="session">The session.</param>
    /// <param name="number">Its place in the plan, from 1, which names it where nothing else does.</param>
    public static void PrintHeader(TextLines text, Session session, int number)
    {
        var days = session.Days.Count == 0 ? "" : $" on {string.Join(", ", session.Days)}";
        text.Add($"session {NameText.OfHeader(session.Name, $"Session {number}")}{days}");
        HeaderPrinter.Print(text, session.Notes, session.Settings with { Weeks = null }, session.Allowed);
        text.Gap();
    }

    public static void PrintSlots(TextLines text, Session session, PrintContext context)
    {
        var printer = new SlotPrinter(text, context);
        foreach (var slot in session.Slots)
            printer.Print(slot);
    }
}
