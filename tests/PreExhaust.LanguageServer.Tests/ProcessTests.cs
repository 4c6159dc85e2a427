using System.Text;
using PreExhaust.Tests.Shared;

namespace PreExhaust.LanguageServer.Tests;

/// <summary>The real process, as an editor starts it.</summary>
public sealed class ProcessTests
{
    private const string Initialize =
        """{"jsonrpc":"2.0","id":1,"method":"initialize","params":{"processId":null,"capabilities":{}}}""";

    [Fact]
    public async Task The_tool_serves_over_its_standard_streams_and_returns_0()
    {
        var run = await Run(
            "lsp",
            Initialize,
            """{"jsonrpc":"2.0","id":2,"method":"shutdown"}""",
            """{"jsonrpc":"2.0","method":"exit"}""");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.StartsWith("Content-Length: ", run.Output, StringComparison.Ordinal);
        Assert.EndsWith("""{"jsonrpc":"2.0","id":2,"result":null}""", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_editor_that_says_how_it_talks_and_dies_makes_it_return_1()
    {
        var run = await Run("lsp --stdio", Initialize);

        Assert.Equal((1, ""), (run.ExitCode, run.Error));
    }

    private static Task<ProcessRun> Run(string arguments, params string[] messages) => ProcessRun.Dotnet(
        [Path.Combine(AppContext.BaseDirectory, "PreExhaust.Cli.dll"), .. arguments.Split(' ')],
        input: Encoding.UTF8.GetBytes(string.Concat(
            messages.Select(m => $"Content-Length: {Encoding.UTF8.GetByteCount(m)}\r\n\r\n{m}"))));
}
