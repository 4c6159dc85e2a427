using System.Text;

namespace PreExhaust.Cli.Tests;

/// <summary>Runs the command line inside the test.</summary>
internal static class InProcess
{
    public static (int ExitCode, string Output, string Error) Run(string directory, params string[] args) =>
        Run(directory, [], false, args);

    public static (int ExitCode, string Output, string Error) Run(
        string directory, byte[] input, bool useColour, params string[] args)
    {
        var (output, error) = (new StringWriter(), new StringWriter());
        var bytes = new MemoryStream();
        var host = new Host(output, error, () => new MemoryStream(input), () => bytes, directory)
        {
            UseColour = useColour,
        };
        var exitCode = new CommandLine(host).Run(args);
        return (exitCode, output + Encoding.UTF8.GetString(bytes.ToArray()), error.ToString());
    }
}
