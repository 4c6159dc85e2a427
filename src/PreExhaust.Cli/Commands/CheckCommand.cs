using System.CommandLine;
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
          preexhaust check plans --format json          for programs
          cat push.workout | preexhaust check -         standard input

        Exit codes:
          0  nothing as loud as --fail-on
          1  findings at least as loud as --fail-on
          2  wrong usage, or a file that cannot be read
          3  an internal error

        """;

    private readonly Argument<string[]> _paths = new("PATH")
    {
        Description = "Files, folders (searched for *.workout), or - for standard input",
        Arity = ArgumentArity.OneOrMore,
    };

    private readonly Option<ReportFormat> _format = Choice.Of<ReportFormat>(
        "--format", "How findings are written [default: text]");

    private readonly Option<FailOn> _failOn = Choice.Of<FailOn>(
        "--fail-on", "The quietest finding that makes the exit code 1 [default: error]");

    public Command Create()
    {
        var command = new Command("check", "Check .workout files: syntax, names and training rules")
        {
            _paths, _format, _failOn,
        };
        HelpWithExamples.AddTo(command, Examples);
        command.SetAction(parsed => (int)Run(
            parsed.GetRequiredValue(_paths),
            parsed.GetValue(_format),
            parsed.GetValue(_failOn)));
        return command;
    }

    private ExitCode Run(string[] paths, ReportFormat format, FailOn failOn)
    {
        var input = new WorkoutInput(host);
        var configurations = new Configurations(host);
        var findings = input.Read(paths).SelectMany(file => FileCheck.Run(file, Options(file))).ToList();
        var entries = configurations.Sources.SelectMany(FileCheck.Run).Concat(findings).ToList();
        var problems = input.Problems.Concat(configurations.Problems).ToList();

        // A hint is for those who ask: an editor at its line, a program, or whoever fails on it.
        var shown = entries.Where(e => e.Severity > Severity.Hint || failOn == FailOn.Hint).ToList();
        if (format == ReportFormat.Json)
            JsonReport.Write(entries, host.Out);
        else
            TextReport.Write(shown, host.Out, host.UseColour);
        foreach (var problem in problems)
            host.Error.WriteLine($"preexhaust: {Printable.Of(problem)}");
        if (input.FileCount > 0)
            host.Error.WriteLine(Summary.Of(input.FileCount, shown));

        if (problems.Count > 0)
            return ExitCode.Usage;
        return entries.Any(e => failOn.IsReachedBy(e.Severity)) ? ExitCode.Findings : ExitCode.Clean;

        AnalysisOptions Options(WorkoutFile file) => format == ReportFormat.Json
            ? configurations.For(file)
            : configurations.For(file).WithoutFixes();
    }
}
