namespace QuickStart;

/// <summary>The day to print: today, or the one the command line names.</summary>
internal static class Day
{
    public static bool TryRead(string[] args, out DayOfWeek day)
    {
        day = DateTime.Today.DayOfWeek;
        if (args.Length == 0)
            return true;

        var named = Enum.GetValues<DayOfWeek>().Where(d => Is(d, args[0])).ToList();
        day = named.FirstOrDefault();
        return args.Length == 1 && named.Count == 1;
    }

    private static bool Is(DayOfWeek day, string text) =>
        text.Length >= 3 && day.ToString().StartsWith(text, StringComparison.OrdinalIgnoreCase);
}
