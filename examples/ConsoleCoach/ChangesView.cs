using PreExhaust.Progression;
using Spectre.Console;

namespace ConsoleCoach;

/// <summary>What a session changes, and why.</summary>
internal static class ChangesView
{
    public static void Write(SessionResult result, Completion completion)
    {
        Terminal.Say($"");
        Terminal.Say($"[bold]What changes next time[/]");
        var table = new Table { Border = TableBorder.None, ShowHeaders = false }.AddColumns("", "", "", "");
        foreach (var change in completion.Events)
        {
            var (sign, color) = SignOf(change.Kind);
            Add(table, sign, color, $"{change.Exercise}", change.Text, Why(change));
        }

        var changed = completion.Events.Select(change => change.Exercise).ToHashSet();
        foreach (var exercise in result.Exercises.Where(exercise => exercise.Sets.Count > 0))
        {
            if (!changed.Add(exercise.Exercise))
                continue;
            var misses = completion.State.Of(exercise.Exercise).Misses;
            var why = misses == 0 ? "" : $"missed {(misses == 1 ? "once" : $"{misses} times in a row")}";
            Add(table, "=", Color.Grey, $"{exercise.Exercise}", "stays", why);
        }

        if (table.Rows.Count > 0)
            AnsiConsole.Write(table);
        foreach (var notice in completion.Notices)
            Terminal.Say($"[yellow]{notice}[/]");
    }

    private static void Add(Table table, string sign, Color color, string exercise, string text, string why) =>
        table.AddRow(new Text(sign, color), new Text(exercise), new Text(text, color), new Text(why, Color.Grey));

    private static string Why(ProgressEvent change)
    {
        var reason = change.Rule.When is { } condition ? $"{condition}" : "every set reached";
        return $"{reason}: {change.Rule.Change}";
    }

    private static (string Sign, Color Color) SignOf(ProgressKind kind) => kind switch
    {
        ProgressKind.Heavier => ("▲", Color.Green),
        ProgressKind.Lighter => ("▼", Color.Yellow),
        _ => ("►", Color.Blue),
    };
}
