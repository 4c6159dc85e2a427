using System.CommandLine;
using System.CommandLine.Parsing;
using PreExhaust.Analysis;
using PreExhaust.Cli.Files;
using PreExhaust.Cli.Reporting;

namespace PreExhaust.Cli.Commands;

/// <summary><c>preexhaust check</c>: reports what the language and the rules say about files.</summary>
internal sealed class CheckCommand(Host host)
{
    private const string Examples = """
          preexhaust check plans                        every .workout file below a folder
          preexhaust check push.workout legs.workout    single files
          preexhaust check plans --fail-on warning      for a build that allows no warning
          preexhaust check plans --format sarif         for code scanning; json for programs
          preexhaust check plans --ignore PEX0106       without some ids
          preexhaust check plans --baseline known.json --write-baseline
                                                        from now on only what is new
          preexhaust check plans --fix                  applies what is safe to fix, reports the rest
          preexhaust check plans --fix --dry-run        shows that as a diff and writes nothing
          cat push.workout | preexhaust check -         standard input
          preexhaust check --fix - < push.workout       the fixed text goes to standard output

        A fix is safe if there is one way to mend the text, and exercises keep their sets: a slip of the pen, a
        heading of another notation, an order that a warning is about, a suppression that does nothing. What is left
        to report goes to the error stream where the standard output holds a diff or the fixed text.

        In a job of GitHub Actions the format is github, unless --format says otherwise.

        Exit codes:
          0  nothing as loud as --fail-on
          1  findings at least as loud as --fail-on
          2  wrong usage, or a file that cannot be read
          3  an internal error

        """;

    private readonly Argument<string[]> _paths = PathArgument.Of(
        "Files, folders (searched for *.workout), or - for standard input");

    private readonly Option<ReportFormat> _format = Choice.Of(
        "--format",
        "How findings are written [default: text]",
        ("text", ReportFormat.Text),
        ("github", ReportFormat.GitHub),
        ("sarif", ReportFormat.Sarif),
        ("json", ReportFormat.Json));

    private readonly Option<FailOn> _failOn = Choice.Of(
        "--fail-on",
        "The quietest finding that makes the exit code 1 [default: error]",
        ("error", FailOn.Error),
        ("warning", FailOn.Warning),
        ("info", FailOn.Info),
        ("hint", FailOn.Hint),
        ("never", FailOn.Never));

    private readonly Option<bool> _fix = new("--fix")
    {
        Description = "Apply what is safe to fix, then report the rest",
    };

    private readonly Option<bool> _dryRun = new("--dry-run")
    {
        Description = "With --fix: write nothing; show what would change as a unified diff",
    };

    private readonly IdOptions _ids = new();

    private readonly BaselineOptions _baseline = new(host);

    public Command Create()
    {
        var command = new Command("check", "Check .workout files: syntax, names and training rules")
        {
            _paths, _format, _failOn, _fix, _dryRun,
        };
        _ids.AddTo(command);
        _baseline.AddTo(command);
        HelpWithExamples.AddTo(command, Examples);
        command.Validators.Add(parsed => PathArgument.RefuseOptions(parsed, _paths));
        command.Validators.Add(Validate);
        command.SetAction(parsed => (int)Run(parsed));
        return command;
    }

    private void Validate(CommandResult parsed)
    {
        var isFix = parsed.GetValue(_fix);
        if (parsed.GetValue(_dryRun) && !isFix)
            parsed.AddError("--dry-run goes with --fix");
        var isTaken = parsed.GetValue(_dryRun) || (parsed.GetValue(_paths) ?? []).Contains(WorkoutInput.StandardInput);
        // Its value would throw where it is none of the words.
        if (isFix && isTaken && parsed.GetResult(_format)?.Tokens is [{ Value: not "text" }])
            parsed.AddError("--format needs the standard output, where the fixed text or its diff goes");
    }

    private ExitCode Run(ParseResult parsed)
    {
        var format = FormatOf(parsed);
        var fixer = parsed.GetValue(_fix) ? FixerOf(parsed) : null;
        var offersFixes = format is ReportFormat.Json or ReportFormat.Sarif;
        var run = CheckRun.Of(host, parsed.GetRequiredValue(_paths), offersFixes, fixer);
        var problems = run.Problems.ToList();
        var entries = _baseline.Unknown(parsed, run.Entries.Where(_ids.Of(parsed)).ToList(), problems);

        // A hint is for those who ask: an editor at its line, a program, or whoever fails on it.
        var failOn = parsed.GetValue(_failOn);
        var shown = entries.Where(e => e.Severity > Severity.Hint || failOn == FailOn.Hint).ToList();
        if (fixer is { UsesOutput: true })
            TextReport.Write(shown, host.Error, useColour: false);
        else
            Write(format, format == ReportFormat.Json ? entries : shown);
        problems.ForEach(host.Complain);
        if (fixer is not null)
            host.Error.WriteLine(fixer.Summary);
        if (run.FileCount > 0)
            host.Error.WriteLine(Summary.Of(run.FileCount, shown));

        if (problems.Count > 0)
            return ExitCode.Usage;
        return entries.Any(e => failOn.IsReachedBy(e.Severity)) ? ExitCode.Findings : ExitCode.Clean;
    }

    private FileFixer FixerOf(ParseResult parsed) => new(host, _ids.Named(parsed), parsed.GetValue(_dryRun));

    private ReportFormat FormatOf(ParseResult parsed) =>
        parsed.GetResult(_format) is null && host.IsGitHubJob ? ReportFormat.GitHub : parsed.GetValue(_format);

    private void Write(ReportFormat format, IReadOnlyList<ReportEntry> entries)
    {
        switch (format)
        {
            case ReportFormat.Json:
                JsonReport.Write(entries, host.Out);
                break;
            case ReportFormat.Sarif:
                SarifReport.Write(entries, host.Out);
                break;
            case ReportFormat.GitHub:
                GitHubReport.Write(entries, host.Out);
                break;
            default:
                TextReport.Write(entries, host.Out, host.UseColour);
                break;
        }
    }
}
