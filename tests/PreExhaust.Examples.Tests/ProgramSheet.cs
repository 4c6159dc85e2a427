using PreExhaust.Plans;

namespace PreExhaust.Examples.Tests;

/// <summary>A plan as a coach would write it out: every week with its days, exercises and sets.</summary>
internal sealed class ProgramSheet(TrainingPlan plan)
{
    /// <summary>Weeks that equal an earlier one only say so.</summary>
    public string Write()
    {
        var lines = new List<string> { $"{plan.Name}: {plan.WeekCount} week(s), {plan.Sessions.Count} session(s)" };
        var known = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var number = 1; number <= plan.CalendarPeriod(); number++)
        {
            var sessions = string.Concat(SessionsOf(number).Select(line => line + "\n"));
            lines.Add("");
            lines.Add(Heading(number) + (known.TryGetValue(sessions, out var earlier) ? $": as week {earlier}" : ""));
            if (known.TryAdd(sessions, number))
                lines.Add(sessions.TrimEnd());
        }

        return string.Join("\n", lines) + "\n";
    }

    private string Heading(int number)
    {
        var week = plan.Week(number);
        var block = week.Block is { } index ? $" ({plan.Blocks[index].Name}, week {week.WeekOfBlock})" : "";
        return $"Week {number}{block}{(week.IsDeload ? " deload" : "")}{(week.Title is null ? "" : $" {week.Title}")}";
    }

    private IEnumerable<string> SessionsOf(int number)
    {
        var week = plan.Week(number);
        var scheduled = plan.Calendar(number);
        var anyDay = week.Sessions.Where(session => scheduled.All(s => s.Session != session))
            .Where(session => plan.Settings.Rotation?.Sessions.Contains(plan.Sessions[session].Name) != true);
        return scheduled.Select(s => (s.Session, Day: $"{s.When.Day}: "))
            .Concat(anyDay.Select(session => (Session: session, Day: "")))
            .SelectMany(s => LinesOf(plan.Sessions[s.Session], s.Day, week.WeekOfBlock));
    }

    private static IEnumerable<string> LinesOf(Session session, string day, int week) =>
    [
        $"  {day}{session.Name}",
        .. session.Groups.Select(group => $"    {Describe(group)}"),
        .. session.Slots.Where(slot => slot.IsDoneIn(week)).SelectMany(slot => LinesOf(slot, week)),
    ];

    private static IEnumerable<string> LinesOf(ExerciseSlot slot, int week)
    {
        var label = slot.Label is null ? "" : $"{slot.Label} ";
        var stages = slot.Stages.Skip(1).Select(stage => $" | {Sets(stage)}");
        var tags = slot.Tags.Select(tag => $" #{tag}");
        yield return $"    {label}{string.Join(" or ", slot.Choices)}: {Sets(slot.Week(week).Groups)}"
            + string.Concat(stages.Concat(tags));
        foreach (var intent in slot.Intents)
            yield return $"      intent {intent.Kind} {intent.MuscleGroup}";
        if (slot.Warmup.Count > 0)
            yield return $"      warm-up {Sets(slot.Warmup)}";
        foreach (var rule in slot.Progression)
            yield return $"      progress {rule}";
    }

    private static string Sets(IEnumerable<SetGroup> groups) =>
        string.Join("; ", groups.Select(group => group.ToString()));

    private static string Describe(ExerciseGroup group) => string.Join(
        ", ",
        new[]
        {
            $"{group.Letter}: {group.Kind}",
            group.Rounds is { } rounds ? $"{rounds} rounds" : null,
            group.Every is { } every ? $"every {every.TotalSeconds}s" : null,
            group.Duration is { } duration ? $"for {duration.TotalMinutes}min" : null,
            group.Rest is { } rest ? $"rest {rest.Time.Lower.TotalSeconds}s" : null,
        }.Where(part => part is not null));
}
