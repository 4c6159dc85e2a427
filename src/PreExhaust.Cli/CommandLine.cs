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
        var root = Root(args);
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

    /// <summary>The command that is meant, or all of them where it takes a look at all to tell.</summary>
    private Command Root(string[] args)
    {
        // A RootCommand would be named after the assembly, which differs from the tool's command.
        var root = new Command("preexhaust", "Strength training written as .workout files, checked like code.");
        if (args.Length > 0 && Commands().TryGetValue(args[0], out var create))
        {
            root.Add(create());
            return root;
        }

        foreach (var command in Commands().Values)
            root.Add(command());
        root.Add(new VersionOption());
        root.Add(new CompleteCommand(host).Create(root));
        HelpWithExamples.AddTo(root, "  preexhaust check plans\n  preexhaust fmt plans\n  preexhaust check --help\n");
        return root;
    }

    /// <summary>In the order of the help page; making one costs more than many a run may.</summary>
    private Dictionary<string, Func<Command>> Commands() => new(StringComparer.Ordinal)
    {
        ["check"] = () => new CheckCommand(host).Create(),
        ["fmt"] = () => new FmtCommand(host).Create(),
        ["show"] = () => new ShowCommand(host).Create(),
        ["compare"] = () => new CompareCommand(host).Create(),
        ["explain"] = () => new ExplainCommand(host).Create(),
        ["list"] = () => new ListCommand(host).Create(),
        ["new"] = () => new NewCommand(host).Create(),
        ["init"] = () => new InitCommand(host).Create(),
        ["watch"] = () => new WatchCommand(host).Create(),
        ["lsp"] = () => new LspCommand(host).Create(),
        ["completion"] = () => new CompletionCommand(host).Create(),
    };

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
