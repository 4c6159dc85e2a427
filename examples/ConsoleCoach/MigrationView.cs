using PreExhaust.Progression;

namespace ConsoleCoach;

/// <summary>What a change of the plan means for the state.</summary>
internal static class MigrationView
{
    /// <summary>Whether an exercise only has another name now; only the lifter knows.</summary>
    public static bool IsSame(Rename rename) => Terminal
        .Ask($"The plan has changed. Is [bold]{rename.From}[/] now called [bold]{rename.To}[/]? y or n > ")
        ?.Trim().ToLowerInvariant() is "y" or "yes";

    public static void Write(Migration migration)
    {
        Terminal.Say($"The plan has changed since the last start.");
        foreach (var rename in migration.Renamed)
            Terminal.Say($"  {rename.To} goes on where {rename.From} was.");
        foreach (var added in migration.Added)
            Terminal.Say($"  {added} is new.");
        foreach (var removed in migration.Removed)
            Terminal.Say($"  {removed} is gone; what it has reached is kept for when it comes back.");
        foreach (var notice in migration.Notices)
            Terminal.Say($"  {notice}");
    }
}
