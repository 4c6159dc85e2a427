using System.Text.Json;
using PreExhaust.Tests.Shared;

namespace PreExhaust.LanguageServer.Tests;

/// <summary>The client library of the protocol's own authors, and their text documents, against this server.</summary>
public sealed class ConformanceTests
{
    private const string Folder = "tests/PreExhaust.LanguageServer.Tests/Conformance";

    [ToolFact("node", Folder + "/node_modules")]
    public async Task Random_edits_leave_the_text_that_the_reference_implementation_has()
    {
        for (var seed = 1; seed <= 3; seed++)
        {
            var tool = Path.Combine(AppContext.BaseDirectory, "PreExhaust.Cli.dll");
            var run = await ProcessRun.Of(
                "node",
                [Repository.PathOf(Folder, "run.mjs")],
                environment: new Dictionary<string, string?>
                {
                    ["LSP_COMMAND"] = JsonSerializer.Serialize(new[] { "dotnet", tool, "lsp" }),
                    ["SEED"] = $"{seed}",
                });

            Assert.True(run.ExitCode == 0, run.Error + run.Output);
            Assert.StartsWith("same after ", run.Output, StringComparison.Ordinal);
        }
    }
}
