namespace PreExhaust.Cli;

/// <summary>What a command needs from the process around it, so that tests can stand in for it.</summary>
internal sealed record Host(
    TextWriter Out,
    TextWriter Error,
    Func<Stream> OpenInput,
    Func<Stream> OpenOutput,
    string Directory)
{
    /// <summary>Whether findings may be coloured.</summary>
    public bool UseColour { get; init; }

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
                && Environment.GetEnvironmentVariable("TERM") is not "dumb",
        };
}
