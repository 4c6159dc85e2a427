using System.CommandLine;
using PreExhaust.Cli.Files;
using PreExhaust.Cli.Reporting;
using PreExhaust.Language.Formatting;

namespace PreExhaust.Cli.Commands;

/// <summary><c>preexhaust fmt</c>: writes files the way the language spells things.</summary>
internal sealed class FmtCommand(Host host)
{
    private const string Examples = """
          preexhaust fmt plans                          every .workout file below a folder, in place
          preexhaust fmt plans --check                  for a build: lists what would change
          preexhaust fmt plans --diff                   shows it, as git diff would
          preexhaust fmt - < push.workout               standard input to standard output

        Lines with errors stay as they are; formatting never changes what a plan says.

        Exit codes:
          0  everything is formatted
          1  with --check or --diff: a file would change
          2  wrong usage, or a file that cannot be read or written
          3  an internal error

        """;

    private readonly FileWriter _writer = new(host);

    private readonly Argument<string[]> _paths = PathArgument.Of(
        "Files, folders (searched for *.workout), or - for standard input");

    private readonly Option<bool> _check = new("--check")
    {
        Description = "Write nothing; list the files that would change",
    };

    private readonly Option<bool> _diff = new("--diff")
    {
        Description = "Write nothing; show what would change as a unified diff",
    };

    public Command Create()
    {
        var command = new Command("fmt", "Format .workout files") { _paths, _check, _diff };
        HelpWithExamples.AddTo(command, Examples);
        command.Validators.Add(parsed => PathArgument.RefuseOptions(parsed, _paths));
        command.SetAction(parsed => (int)Run(
            parsed.GetRequiredValue(_paths), parsed.GetValue(_check), parsed.GetValue(_diff)));
        return command;
    }

    private ExitCode Run(string[] paths, bool isCheck, bool isDiff)
    {
        var input = new WorkoutInput(host);
        var changed = 0;
        foreach (var file in input.Read(paths).Select(Format))
        {
            if (file.Problem is not null)
                _writer.Refuse(file);
            else if (isDiff ? Show(file) : isCheck ? List(file) : _writer.Write(file))
                changed++;
        }

        foreach (var problem in input.Problems.Concat(_writer.Problems))
            host.Complain(problem);
        var isDry = isCheck || isDiff;
        if (input.FileCount > 0)
            host.Error.WriteLine(Summary.OfFormatting(input.FileCount, changed, isDry));

        if (input.Problems.Count + _writer.Problems.Count > 0)
            return ExitCode.Usage;
        return isDry && changed > 0 ? ExitCode.Findings : ExitCode.Clean;
    }

    private static RewrittenFile Format(WorkoutFile file) =>
        RewrittenFile.Of(file, "formatted", text => WorkoutFormatter.Format(text, file.Path, file.Shared));

    private bool List(RewrittenFile file)
    {
        if (file.IsChanged)
            host.Out.Write($"{Printable.Of(file.File.Path)}\n");
        return file.IsChanged;
    }

    private bool Show(RewrittenFile file)
    {
        DiffReport.Write(file.File.Path, file.Before, file.After, host);
        return file.IsChanged;
    }
}
