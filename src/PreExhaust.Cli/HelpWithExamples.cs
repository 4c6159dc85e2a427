using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace PreExhaust.Cli;

/// <summary>The usual help, followed by examples.</summary>
internal sealed class HelpWithExamples(HelpAction help, string examples) : SynchronousCommandLineAction
{
    /// <summary>Gives <paramref name="command"/> a help page that ends in <paramref name="examples"/>.</summary>
    /// <remarks>The library's own option looks its description up for every language.</remarks>
    public static void AddTo(Command command, string examples) =>
        command.Options.Add(new Option<bool>("--help", "-h", "/h", "-?", "/?")
        {
            Description = "Show help and usage information",
            Arity = ArgumentArity.Zero,
            Action = new HelpWithExamples(new HelpAction(), examples),
        });

    /// <summary>A question for help is no wrong usage, whatever else is missing.</summary>
    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        var result = help.Invoke(parseResult);
        parseResult.InvocationConfiguration.Output.Write($"Examples:\n{examples}\n");
        return result;
    }
}
