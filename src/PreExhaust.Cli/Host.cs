using PreExhaust.Cli.Reporting;

namespace PreExhaust.Cli;

/// <summary>What a command needs from the process around it, so that tests can stand in for it.</summary>
internal sealed record Host(
    TextWriter Out,
    TextWriter Error,
    Func<Stream> OpenInput,
    Func<Stream> OpenOutput,
    string Directory)
{
    private const int WidthWithoutTerminal = 120;

    /// <summary>Whether a person looks at the output and takes colour.</summary>
    public bool UseColour { get; init; }

    /// <summary>Whether a person waits at the error stream.</summary>
    public bool ShowsProgress { get; init; }

    /// <summary>Whether this is a job of GitHub Actions, which shows findings beside the lines of a change.</summary>
    public bool IsGitHubJob { get; init; }

    /// <summary>How many characters fit in a line.</summary>
    public int Width { get; init; } = WidthWithoutTerminal;

    /// <summary>Where the standard input counts as a file, for settings that hold in a folder.</summary>
    public string InputPath => Path.Combine(Directory, "stdin.workout");

    /// <summary>Says what is wrong, in one line.</summary>
    public void Complain(string problem) => Error.WriteLine($"preexhaust: {Printable.Of(problem)}");

    /// <summary>Says why nothing is done.</summary>
    public ExitCode Refuse(string reason)
    {
        Complain(reason);
        return ExitCode.Usage;
    }

    private static bool IsTerminalDumb => Environment.GetEnvironmentVariable("TERM") is "dumb";

    /// <summary>This process; colour only for a person who did not opt out.</summary>
    public static Host OfProcess() =>
        new(
            Console.Out,
            Console.Error,
            Console.OpenStandardInput,
            Console.OpenStandardOutput,
            Environment.CurrentDirectory)
        {
            UseColour = !Console.IsOutputRedirected
                && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"))
                && !IsTerminalDumb,
            ShowsProgress = !Console.IsErrorRedirected && !IsTerminalDumb,
            IsGitHubJob = Environment.GetEnvironmentVariable("GITHUB_ACTIONS") == "true",
            Width = Console.IsOutputRedirected ? WidthWithoutTerminal : Math.Max(40, Console.WindowWidth),
        };
}
