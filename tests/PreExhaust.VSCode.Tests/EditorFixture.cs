using System.Text.Json.Nodes;

namespace PreExhaust.VSCode.Tests;

/// <summary>
/// One run of <c>tests/vscode/api</c> inside the extension host of VS Code; its results lie in <c>artifacts/vscode</c>.
/// </summary>
public sealed class EditorFixture
{
    private readonly Lazy<Task<(string Log, JsonArray Results)>> _run = new(Run);

    /// <summary>What there is to say about a test; <c>null</c> where it has passed.</summary>
    public async Task<string?> ProblemOf(string test)
    {
        var (log, results) = await _run.Value;
        var result = results.FirstOrDefault(result => (string)result!["name"]! == test);
        return result is null ? $"It was not run.\n{log}" : (string?)result["problem"];
    }

    private static async Task<(string Log, JsonArray Results)> Run()
    {
        var folder = Extension.Results("api");
        var run = await Extension.Script("api.mjs", folder);
        var results = Path.Combine(folder, "results.json");
        return (
            run.Output + run.Error,
            File.Exists(results) ? JsonNode.Parse(await File.ReadAllTextAsync(results))!.AsArray() : []);
    }
}
