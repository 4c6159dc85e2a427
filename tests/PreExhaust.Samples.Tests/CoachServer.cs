using System.Diagnostics;
using System.Text;
using System.Text.Json.Nodes;
using PreExhaust.Tests.Shared;

namespace PreExhaust.Samples.Tests;

/// <summary>The API as a process of its own, at a port that the system chose.</summary>
internal sealed class CoachServer : IDisposable
{
    private const string Greeting = "The week is at ";

    private readonly Process _process;

    private CoachServer(Process process, Uri address)
    {
        _process = process;
        Client = new() { BaseAddress = address };
    }

    public HttpClient Client { get; }

    public static async Task<CoachServer> Start(string database)
    {
        var start = new ProcessStartInfo("dotnet", Arguments(database))
        {
            WorkingDirectory = Repository.PathOf("examples", "CoachApi"),
            RedirectStandardOutput = true,
        };
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Production";
        var process = Process.Start(start)!;
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        var line = await process.StandardOutput.ReadLineAsync(patience.Token);
        Assert.StartsWith(Greeting, line, StringComparison.Ordinal);
        _ = process.StandardOutput.ReadToEndAsync();
        return new(process, new(line![Greeting.Length..].Split(' ')[0]));
    }

    /// <summary>The command line, without <c>dotnet</c>.</summary>
    public static string[] Arguments(string database, string url = "http://127.0.0.1:0") =>
        [Sample.PathOf("CoachApi"), "--Urls", url, "--Database", database];

    public async Task<JsonNode> Get(string path) =>
        JsonNode.Parse(await Client.GetStringAsync(new Uri(path, UriKind.Relative)))!;

    public Task<HttpResponseMessage> Send(HttpMethod method, string path, JsonNode body) =>
        Send(method, path, body.ToJsonString());

    public Task<HttpResponseMessage> Send(
        HttpMethod method, string path, string body, string type = "application/json") => Client.SendAsync(
            new(method, path) { Content = new StringContent(body, Encoding.UTF8, type) });

    /// <summary>What comes back from a request that must succeed.</summary>
    public async Task<JsonNode> Do(HttpMethod method, string path, JsonNode body)
    {
        using var response = await Send(method, path, body);
        var text = await response.Content.ReadAsStringAsync();
        Assert.True(response.IsSuccessStatusCode, text);
        return JsonNode.Parse(text)!;
    }

    /// <summary>Enters an athlete in First Steps.</summary>
    public Task<JsonNode> Enter(string id, string name = "Anna", string plan = "first-steps") =>
        Do(HttpMethod.Put, $"api/athletes/{id}", new JsonObject { ["name"] = name, ["plan"] = plan });

    /// <summary>The session that comes next, done as prescribed.</summary>
    public async Task<JsonObject> AsPrescribed(string id)
    {
        var week = await Get($"api/athletes/{id}/next");
        var session = week["week"]!["sessions"]![0]!;
        var exercises = session["exercises"]!.AsArray().Select(exercise => new JsonObject
        {
            ["exercise"] = exercise!["exercise"]!.DeepClone(),
            ["sets"] = new JsonArray([.. exercise["sets"]!.AsArray().Select(set => Done(set!))]),
        });
        return new()
        {
            ["version"] = week["version"]!.DeepClone(),
            ["session"] = session["name"]!.DeepClone(),
            ["exercises"] = new JsonArray([.. exercises]),
        };
    }

    /// <summary>Logs the session that comes next, done as prescribed.</summary>
    public async Task<JsonNode> Log(string id) =>
        await Do(HttpMethod.Post, $"api/athletes/{id}/log", await AsPrescribed(id));

    public void Dispose()
    {
        Client.Dispose();
        _process.Kill(entireProcessTree: true);
        _process.WaitForExit();
        _process.Dispose();
    }

    private static JsonObject Done(JsonNode set) => new() { ["reps"] = set["aim"]!.DeepClone() };
}
