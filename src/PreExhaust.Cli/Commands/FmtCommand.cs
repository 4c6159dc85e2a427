using System.CommandLine;
using PreExhaust.Cli.Files;
using PreExhaust.Cli.Reporting;

namespace PreExhaust.Cli.Commands;

/// <summary><c>preexhaust fmt</c>: writes files the way the language spells things.</summary>
internal sealed class FmtCommand(Host host)
{
    private const string Examples = """
          preexhaust fmt plans                          every .workout file below a folder, in place
          preexhaust fmt plans --check                  for a build: lists what would change
          preexhaust fmt - < push.workout               standard input to standard output

        Lines with errors stay as they are; formatting never changes what a plan says.

        Exit codes:
          0  everything is formatted
          1  with --check: a file would change
          2  wrong usage, or a file that cannot be read or written
          3  an internal error

        """;

    private readonly List<string> _problems = [];

    private readonly Argument<string[]> _paths = new("PATH")
    {
        Description = "Files, folders (searched for *.workout), or - for standard input",
        Arity = ArgumentArity.OneOrMore,
    };

    private readonly Option<bool> _check = new("--check")
    {
        Description = "Write nothing; list the files that would change",
    };

    public Command Create()
    {
        var command = new Command("fmt", "Format .workout files") { _paths, _check };
        HelpWithExamples.AddTo(command, Examples);
        command.SetAction(parsed => (int)Run(parsed.GetRequiredValue(_paths), parsed.GetValue(_check)));
        return command;
    }

    private ExitCode Run(string[] paths, bool isCheck)
    {
        var input = new WorkoutInput(host);
        var changed = 0;
        foreach (var file in input.Read(paths).Select(FormattedFile.Of))
        {
            if (file.Problem is { } problem)
                _problems.Add($"{file.File.Path}: {problem}");
            else if (isCheck ? List(file) : Write(file))
                changed++;
        }

        foreach (var problem in input.Problems.Concat(_problems))
            host.Error.WriteLine($"preexhaust: {Printable.Of(problem)}");
        if (input.FileCount > 0)
            host.Error.WriteLine(Summary.OfFormatting(input.FileCount, changed, isCheck));

        if (input.Problems.Count + _problems.Count > 0)
            return ExitCode.Usage;
        return isCheck && changed > 0 ? ExitCode.Findings : ExitCode.Clean;
    }

    private bool List(FormattedFile file)
    {
        if (file.IsChanged)
            host.Out.Write($"{Printable.Of(file.File.Path)}\n");
        return file.IsChanged;
    }

    private bool Write(FormattedFile file)
    {
        try
        {
            if (file.File.FullPath is not { } path)
                WriteOutput(file.Content);
            else if (file.IsChanged)
                AtomicFile.Replace(path, file.Content);
            return file.IsChanged;
        }
        catch (Exception exception) when (FileFailure.Is(exception))
        {
            _problems.Add($"{file.File.Path}: cannot be written: {FileFailure.Reason(exception)}");
            return false;
        }
    }

    private void WriteOutput(byte[] content)
    {
        using var output = host.OpenOutput();
        output.Write(content);
    }
}
