using System.CommandLine;

namespace PreExhaust.Cli.Commands;

/// <summary>
/// <c>preexhaust complete -- LINE</c>: what may stand at the end of a line, one a line. Scripts of shells call it.
/// </summary>
internal sealed class CompleteCommand(Host host)
{
    private readonly Argument<string> _line = new("LINE");

    /// <summary>The command, which nobody types.</summary>
    /// <param name="root">The command line to complete.</param>
    public Command Create(Command root)
    {
        var command = new Command("complete") { _line };
        command.Hidden = true;
        command.SetAction(parsed => (int)Run(root, parsed.GetRequiredValue(_line)));
        return command;
    }

    private ExitCode Run(Command root, string line)
    {
        var word = line[(line.LastIndexOf(' ') + 1)..];
        var labels = root.Parse(line).GetCompletions(line.Length).Select(completion => completion.Label);
        foreach (var label in labels.Where(label => Fits(label, word)).Distinct(StringComparer.Ordinal))
            host.Out.Write(label + "\n");
        return ExitCode.Clean;
    }

    /// <summary>Short forms and slashes are for those who know them.</summary>
    private static bool Fits(string label, string word) =>
        label.StartsWith(word, StringComparison.OrdinalIgnoreCase)
        && (label.StartsWith("--", StringComparison.Ordinal) || char.IsLetterOrDigit(label[0]));
}
