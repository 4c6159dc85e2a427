namespace PreExhaust.Plans.Printing;

/// <summary>Writes what stands between a header and what it contains.</summary>
internal static class HeaderPrinter
{
    public static void Print(
        TextLines text,
        ValueList<string> notes,
        PlanSettings settings,
        ValueList<Suppression> allowed)
    {
        NotePrinter.Print(text, notes, TextLines.Edge);
        foreach (var line in SettingText.Lines(settings))
            text.Add(line);
        foreach (var suppression in allowed)
            text.Add(SuppressionText.Of(suppression));
    }
}
