using System.CommandLine;
using PreExhaust.Analysis;
using PreExhaust.Cli.Files;
using PreExhaust.Cli.Reporting;
using PreExhaust.Cli.Watching;

namespace PreExhaust.Cli.Commands;

/// <summary><c>preexhaust watch</c>: checks again whenever a file is saved, and says what changed.</summary>
internal sealed class WatchCommand(Host host)
{
    private const string Examples = """
          preexhaust watch plans     until Ctrl+C

        The first time everything is shown; afterwards a line with + is new and one with - is gone.

        Exit codes:
          2    wrong usage, or nothing to watch
          3    an internal error
          130  stopped by Ctrl+C

        """;

    private readonly Argument<string[]> _paths = PathArgument.Of(
        "Files, or folders (searched for *.workout)");

    public Command Create()
    {
        var command = new Command("watch", "Check files whenever they are saved, and say what changed") { _paths };
        HelpWithExamples.AddTo(command, Examples);
        command.Validators.Add(parsed => PathArgument.RefuseOptions(parsed, _paths));
        command.SetAction(async (parsed, cancellation) =>
            (int)await Run(parsed.GetRequiredValue(_paths), cancellation));
        return command;
    }

    private async Task<ExitCode> Run(string[] paths, CancellationToken cancellation)
    {
        var fullPaths = paths.Select(path => Path.GetFullPath(path, host.Directory)).ToList();
        if (fullPaths.Find(path => !File.Exists(path) && !Directory.Exists(path)) is { } missing)
            return host.Refuse($"{missing}: no such file or folder");

        using var watch = new FolderWatch(fullPaths);
        var known = Check(paths);
        TextReport.Write(known, host.Out, host.UseColour);
        try
        {
            while (true)
            {
                host.Error.WriteLine("Watching. Stop with Ctrl+C.");
                await watch.Next(cancellation);
                var now = Check(paths);
                Write(FindingChanges.Between(known, now));
                known = now;
            }
        }
        catch (OperationCanceledException)
        {
            return ExitCode.Clean;
        }
    }

    private List<ReportEntry> Check(string[] paths)
    {
        var run = CheckRun.Of(host, paths, offersFixes: false);
        foreach (var problem in run.Problems)
            host.Complain(problem);
        host.Error.WriteLine(Summary.Of(run.FileCount, run.Entries));
        return run.Entries.Where(entry => entry.Severity > Severity.Hint).ToList();
    }

    private void Write(FindingChanges changes)
    {
        foreach (var entry in changes.Lost)
            TextReport.Write([entry], host.Out, host.UseColour, "- ");
        foreach (var entry in changes.Gained)
            TextReport.Write([entry], host.Out, host.UseColour, "+ ");
        host.Out.Flush();
    }
}
