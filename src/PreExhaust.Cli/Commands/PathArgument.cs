using System.CommandLine;
using System.CommandLine.Parsing;

namespace PreExhaust.Cli.Commands;

/// <summary>The files and folders that a command works on.</summary>
internal static class PathArgument
{
    private const string OptionSign = "--";

    public static Argument<string[]> Of(string description) =>
        new("PATH") { Description = description, Arity = ArgumentArity.OneOrMore };

    /// <summary>A misspelt option would be taken for a path, and reported as a missing file.</summary>
    public static void RefuseOptions(CommandResult parsed, Argument<string[]> paths)
    {
        foreach (var path in parsed.GetValue(paths) ?? [])
        {
            if (path.StartsWith(OptionSign, StringComparison.Ordinal))
                parsed.AddError($"there is no option '{path}'; write ./{path} if it is a file");
        }
    }
}
