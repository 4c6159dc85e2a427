using System.CommandLine;
using PreExhaust.LanguageServer;

namespace PreExhaust.Cli.Commands;

/// <summary><c>preexhaust lsp</c>: the language server, for editors.</summary>
internal sealed class LspCommand(Host host)
{
    private const string Examples = """
          preexhaust lsp             editors start it and talk to it over standard input and output

        Exit codes:
          0  the editor shut the server down
          1  the editor went without a word
          3  an internal error

        """;

    /// <summary>Some editors say how they want to talk; there is one way.</summary>
    private readonly Option<bool> _stdio = new("--stdio") { Description = "Talk over standard input and output" };

    public Command Create()
    {
        var command = new Command("lsp", "Serve an editor (Language Server Protocol)") { _stdio };
        HelpWithExamples.AddTo(command, Examples);
        command.SetAction(async (_, _) => await Run());
        return command;
    }

    private async Task<int> Run()
    {
        using var input = host.OpenInput();
        using var output = new BufferedStream(host.OpenOutput());
        // Whatever is written by accident must not come between two messages.
        Console.SetOut(host.Error);
        return await WorkoutLanguageServer.Run(input, output, Product.Version);
    }
}
