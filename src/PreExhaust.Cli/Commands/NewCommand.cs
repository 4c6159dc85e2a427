using System.CommandLine;
using PreExhaust.Cli.Creating;
using PreExhaust.Cli.Reporting;

namespace PreExhaust.Cli.Commands;

/// <summary><c>preexhaust new</c>: a file to begin with.</summary>
internal sealed class NewCommand(Host host)
{
    private const string Examples = """
          preexhaust new program "Upper Lower"               writes upper-lower.workout
          preexhaust new session Push --output plans/push.workout
          preexhaust new exercise "My Leg Press"             an exercise that the catalogue does not have

        No file is overwritten.

        Exit codes:
          0  written
          2  wrong usage, or the file exists or cannot be written
          3  an internal error

        """;

    private readonly Option<string?> _output = new("--output", "-o")
    {
        Description = "The file to write [default: the name, in this folder]",
        HelpName = "FILE",
    };

    public Command Create()
    {
        var command = new Command("new", "Write a first program, session or exercise")
        {
            Of(NewFileKind.Program, "a program of two sessions with progression"),
            Of(NewFileKind.Session, "a single session"),
            Of(NewFileKind.Exercise, "an exercise of your own"),
        };
        HelpWithExamples.AddTo(command, Examples);
        return command;
    }

    private Command Of(NewFileKind kind, string description)
    {
        var name = new Argument<string[]>("NAME") { Description = "Its name", Arity = ArgumentArity.OneOrMore };
        var command = new Command(kind.ToString().ToLowerInvariant(), $"Write {description}") { name, _output };
        HelpWithExamples.AddTo(command, Examples);
        command.SetAction(parsed =>
            (int)Run(kind, string.Join(" ", parsed.GetRequiredValue(name)), parsed.GetValue(_output)));
        return command;
    }

    private ExitCode Run(NewFileKind kind, string name, string? output)
    {
        if (!name.Any(char.IsLetterOrDigit) || name.Any(c => c == '"' || char.IsControl(c)))
            return host.Refuse($"'{name}' is no name: it needs letters, and no quotes");
        var file = output ?? Template.FileName(name);
        if (NewFile.Write(Path.GetFullPath(file, host.Directory), Template.Of(kind, name)) is { } problem)
            return host.Refuse($"{file} is not written: {problem}");
        host.Error.WriteLine($"Wrote {Printable.Of(file)}. Try: preexhaust show {Printable.Of(file)}");
        return ExitCode.Clean;
    }
}
