using System.CommandLine;
using PreExhaust.Cli.Completing;
using PreExhaust.Cli.Files;

namespace PreExhaust.Cli.Commands;

/// <summary><c>preexhaust completion</c>: the script that lets a shell complete our commands.</summary>
internal sealed class CompletionCommand(Host host)
{
    private const string Examples = """
          source <(preexhaust completion bash)                                          in ~/.bashrc
          source <(preexhaust completion zsh)                                           in ~/.zshrc
          preexhaust completion fish > ~/.config/fish/completions/preexhaust.fish       once
          preexhaust completion pwsh | Out-String | Invoke-Expression                   in $PROFILE

        """;

    public Command Create()
    {
        var command = new Command("completion", "Write the script that completes commands in a shell");
        foreach (var shell in Enum.GetValues<Shell>())
            command.Add(Of(shell));
        HelpWithExamples.AddTo(command, Examples);
        return command;
    }

    private Command Of(Shell shell)
    {
        var name = shell.ToString().ToLowerInvariant();
        var command = new Command(name, $"The script for {name}");
        HelpWithExamples.AddTo(command, Examples);
        command.SetAction(_ =>
        {
            host.Out.Write(EmbeddedFile.Read($"completion.{name}"));
            return (int)ExitCode.Clean;
        });
        return command;
    }
}
