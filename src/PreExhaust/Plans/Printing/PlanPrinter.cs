namespace PreExhaust.Plans.Printing;

/// <summary>
/// Writes a plan as text. Headers nest by rank, so sessions of every week come first, then those under week headers,
/// then the blocks, each in the same order.
/// </summary>
internal static class PlanPrinter
{
    private const string NamelessPlan = "Workout";

    public static string Print(TrainingPlan plan)
    {
        var text = new TextLines();
        text.Add($"program {NameText.OfHeader(plan.Name, NamelessPlan)}");
        HeaderPrinter.Print(text, plan.Notes, plan.Settings, plan.Allowed);
        foreach (var exercise in plan.Exercises)
        {
            text.Gap();
            foreach (var line in DefinitionText.Lines(exercise))
                text.Add(line);
        }

        var sessions = new SessionPrinter(text, plan);
        PrintWeeks(text, plan, sessions, null);
        for (var i = 0; i < plan.Blocks.Count; i++)
        {
            PrintHeader(text, plan.Blocks[i], i + 1);
            PrintWeeks(text, plan, sessions, i);
        }

        return text.ToString();
    }

    private static void PrintHeader(TextLines text, TrainingBlock block, int number)
    {
        text.Gap();
        text.Add($"block {NameText.OfBlock(block.Name, $"Block {number}")}");
        HeaderPrinter.Print(text, block.Notes, block.Settings with { Weeks = block.WeekCount }, block.Allowed);
    }

    /// <summary>What stands in a block, or outside any.</summary>
    private static void PrintWeeks(TextLines text, TrainingPlan plan, SessionPrinter sessions, int? block)
    {
        sessions.Print(block, null);
        for (var i = 0; i < plan.WeekSections.Count; i++)
        {
            var section = plan.WeekSections[i];
            if (section.Block != block)
                continue;
            text.Gap();
            text.Add(WeekText.Titled(section.Weeks, section.IsDeload, section.Title, sessions.WeeksOf(block)));
            var settings = section.Settings with { Weeks = null, Rotation = null };
            HeaderPrinter.Print(text, section.Notes, settings, section.Allowed);
            sessions.Print(block, i);
        }
    }
}
