using PreExhaust.Cli.Files;
using PreExhaust.Comparing;
using PreExhaust.Plans;

namespace PreExhaust.Cli.Comparing;

/// <summary>Reads what a comparison names: a file, or one session of it behind a number sign.</summary>
internal static class Side
{
    private const char SessionSign = '#';

    /// <summary>The work that is asked for; <c>null</c> where nothing can be read, which is said then.</summary>
    public static WorkSummary? Read(Host host, string named, int week)
    {
        var (path, session) = Split(host, named);
        if (PlanFile.Read(host, path) is not { Plan: var plan, Options: var options })
            return null;
        if (week > plan.CalendarPeriod())
            return Refuse(host, $"{path} has no week {week}, but 1 to {plan.CalendarPeriod()}");
        var work = plan.Summarize(week, session, options);
        if (work.Exercises.Count > 0)
            return work;
        return Refuse(host, session is null
            ? $"{path} has no exercises in week {week}"
            : $"{path} has no session '{session}' in week {week}, but {Names(plan)}");
    }

    /// <summary>A file may have the sign in its name, and so may a session.</summary>
    private static (string Path, string? Session) Split(Host host, string named)
    {
        var signs = Enumerable.Range(1, Math.Max(0, named.Length - 1)).Where(i => named[i] == SessionSign).ToList();
        if (signs.Count == 0 || Exists(named))
            return (named, null);
        var sign = signs.Find(at => Exists(named[..at]));
        return sign == 0 ? (named[..signs[^1]], named[(signs[^1] + 1)..]) : (named[..sign], named[(sign + 1)..]);

        bool Exists(string path) => File.Exists(Path.GetFullPath(path, host.Directory));
    }

    private static WorkSummary? Refuse(Host host, string reason)
    {
        host.Complain(reason);
        return null;
    }

    private static string Names(TrainingPlan plan) =>
        string.Join(", ", plan.Sessions.Select(session => $"'{session.Name}'").Distinct(StringComparer.Ordinal));
}
