using System.CommandLine;
using System.Text.Json;
using PreExhaust.Cli.Files;
using PreExhaust.Cli.Showing;
using PreExhaust.Plans;
using PreExhaust.Resolution;
using PreExhaust.Sheets;

namespace PreExhaust.Cli.Commands;

/// <summary><c>preexhaust show</c>: a week as a lifter wants to see it in the gym.</summary>
internal sealed class ShowCommand(Host host)
{
    private const string Examples = """
          preexhaust show plan.workout                          the first week
          preexhaust show plan.workout --week 4                 another week
          preexhaust show plan.workout --session "Lower A"      one session
          preexhaust show plan.workout --athlete me.workout     with somebody's loads
          preexhaust show plan.workout --json                   for programs

        A file for --athlete holds settings such as 'max Back Squat 140kg' and 'bodyweight 80kg'.

        Exit codes:
          0  shown
          2  wrong usage, a file that cannot be read, or nothing to show
          3  an internal error

        """;

    private readonly Argument<string> _file = new("FILE") { Description = "A .workout file, or - for standard input" };

    private readonly Option<int> _week = Week.Option();

    private readonly Option<string?> _session = new("--session")
    {
        Description = "Only this session",
        HelpName = "NAME",
    };

    private readonly Option<string?> _athlete = new("--athlete")
    {
        Description = "A .workout file with maxima and bodyweight",
        HelpName = "FILE",
    };

    private readonly Option<bool> _json = new("--json") { Description = "Write JSON" };

    public Command Create()
    {
        var command = new Command("show", "Show a week: loads, plates, times, what is left of the muscles")
        {
            _file, _week, _session, _athlete, _json,
        };
        HelpWithExamples.AddTo(command, Examples);
        command.SetAction(parsed => (int)Run(parsed));
        return command;
    }

    private ExitCode Run(ParseResult parsed)
    {
        if (PlanFile.Read(host, parsed.GetRequiredValue(_file))?.Plan is not { } plan)
            return ExitCode.Usage;
        if (plan.Sessions.Count == 0)
            return host.Refuse("there is no session in this file to show");
        if (!TryReadAthlete(parsed.GetValue(_athlete), out var athlete))
            return ExitCode.Usage;
        var number = parsed.GetValue(_week);
        if (number > plan.CalendarPeriod())
            return host.Refuse($"the plan has {plan.CalendarPeriod()} weeks, no week {number}");

        var week = plan.Sheet(athlete, number);
        if (parsed.GetValue(_session) is { } name)
        {
            var sessions = week.Sessions.Where(session => IsNamed(session, name)).ToValueList();
            if (sessions.Count == 0)
                return host.Refuse($"week {number} has no session '{name}', but {Names(week)}");
            week = week with { Sessions = sessions, Muscles = default };
        }

        Write(week, parsed.GetValue(_json));
        return ExitCode.Clean;
    }

    private bool TryReadAthlete(string? path, out Athlete athlete)
    {
        athlete = new();
        if (path is null)
            return true;
        if (PlanFile.Read(host, path)?.Plan is not { } plan)
            return false;
        athlete = new() { Maxes = plan.Settings.Maxes, Bodyweight = plan.Settings.Bodyweight };
        return true;
    }

    private void Write(WeekSheet week, bool isJson)
    {
        if (isJson)
            host.Out.Write(JsonSerializer.Serialize(WeekOutput.Of(week), SheetJsonContext.Default.WeekOutput) + "\n");
        else
            Paper.Draw(host, paper => new WeekPage(paper).Write(week));
    }

    private static bool IsNamed(SessionSheet session, string name) =>
        string.Equals(session.Name, name, StringComparison.OrdinalIgnoreCase);

    private static string Names(WeekSheet week) =>
        string.Join(", ", week.Sessions.Select(session => $"'{session.Name}'").Distinct(StringComparer.Ordinal));
}
