using System.Text.RegularExpressions;
using PreExhaust.Tests.Shared;

namespace PreExhaust.Cli.Tests;

/// <summary>What the page about the command line shows is what the commands write.</summary>
public sealed partial class CliPageTests
{
    private static readonly string Page = Repository.PathOf("docs", "cli.md");

    [Fact]
    public void The_outputs_are_real()
    {
        var page = File.ReadAllText(Page).ReplaceLineEndings("\n");
        var expected = Console().Replace(page, block => Run(block.Groups["command"].Value));
        if (Environment.GetEnvironmentVariable("PREEXHAUST_ACCEPT") == "1")
            File.WriteAllText(Page, expected);

        Assert.Equal(expected, page);
    }

    private static string Run(string command)
    {
        var args = Word().Matches(command).Select(word => word.Value.Trim('"')).ToArray();
        var (_, output, error) = InProcess.Run(Repository.Root, args);
        return $"```console\n$ preexhaust {command}\n{output}{error}```\n";
    }

    [GeneratedRegex("```console\n\\$ preexhaust (?<command>[^\n]*)\n.*?```\n", RegexOptions.Singleline)]
    private static partial Regex Console();

    [GeneratedRegex("\"[^\"]*\"|\\S+")]
    private static partial Regex Word();
}
