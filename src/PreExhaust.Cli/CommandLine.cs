using System.CommandLine;
using PreExhaust.Cli.Commands;

namespace PreExhaust.Cli;

/// <summary>The command line as a whole: parses it, runs the command, and answers for its failures.</summary>
internal sealed class CommandLine(Host host)
{
    public int Run(string[] args)
    {
        try
        {
            return Invoke(args);
        }
        catch (IOException exception)
        {
            // Commands answer for the files they read and write: what is left is the output.
            host.Complain($"the output cannot be written: {exception.Message}");
            return (int)ExitCode.Usage;
        }
        catch (Exception exception)
        {
            var what = $"{exception.GetType().Name}: {exception.Message}".ReplaceLineEndings(" ");
            host.Error.WriteLine($"preexhaust: internal error: {what} Please report it at {Product.IssuesUrl}");
            return (int)ExitCode.Internal;
        }
    }

    private int Invoke(string[] args)
    {
        // A RootCommand would be named after the assembly, which differs from the tool's command.
        var root = new Command("preexhaust", "Strength training written as .workout files, checked like code.")
        {
            new CheckCommand(host).Create(),
            new FmtCommand(host).Create(),
            new ShowCommand(host).Create(),
            new CompareCommand(host).Create(),
            new ExplainCommand(host).Create(),
            new ListCommand(host).Create(),
            new NewCommand(host).Create(),
            new InitCommand(host).Create(),
            new WatchCommand(host).Create(),
            new LspCommand(host).Create(),
            new CompletionCommand(host).Create(),
            new VersionOption(),
        };
        root.Add(new CompleteCommand(host).Create(root));
        HelpWithExamples.AddTo(root, "  preexhaust check plans\n  preexhaust fmt plans\n  preexhaust check --help\n");
        // A path may start with an at sign: no response files.
        var parsed = root.Parse(args, new() { ResponseFileTokenReplacer = null });
        if (parsed.Errors.Count > 0)
            return Refuse(parsed);

        return parsed.Invoke(new()
        {
            Output = host.Out,
            Error = host.Error,
            EnableDefaultExceptionHandler = false,
        });
    }

    private int Refuse(ParseResult parsed)
    {
        foreach (var error in parsed.Errors)
            host.Error.WriteLine($"preexhaust: {error.Message}");
        var command = parsed.CommandResult.Command;
        var page = command.Parents.Any() ? $"preexhaust {command.Name}" : command.Name;
        host.Error.WriteLine($"See {page} --help");
        return (int)ExitCode.Usage;
    }
}
