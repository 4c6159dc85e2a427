using System.Text.Json.Nodes;

namespace PreExhaust.LanguageServer.Tests;

public sealed class LifecycleTests
{
    [Fact]
    public async Task The_server_says_what_it_is_and_counts_in_utf_16()
    {
        await using var client = new LspClient();
        var result = await client.Ask("initialize", new JsonObject { ["capabilities"] = new JsonObject() });

        Assert.Equal("preexhaust 1.2.3", $"{result!["serverInfo"]!["name"]} {result["serverInfo"]!["version"]}");
        Assert.Equal("utf-16", (string?)result["capabilities"]!["positionEncoding"]);
        Assert.Equal(2, (int?)result["capabilities"]!["textDocumentSync"]!["change"]);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Shutdown_and_exit_end_the_server_with_0(bool hasParameters)
    {
        await using var client = await LspClient.Started();

        Assert.Null(await client.Ask("shutdown", hasParameters ? new JsonObject() : null));
        await client.Tell("exit", null);
        Assert.Equal(0, await client.Server);
    }

    [Fact]
    public async Task Exit_without_shutdown_ends_it_with_1()
    {
        await using var client = await LspClient.Started();
        await client.Tell("exit", null);

        Assert.Equal(1, await client.Server);
    }

    [Fact]
    public async Task Exit_ends_it_even_before_it_is_initialized()
    {
        await using var client = new LspClient();
        await client.Tell("exit", null);

        Assert.Equal(1, await client.Server);
    }

    [Fact]
    public async Task A_client_that_dies_ends_it_with_1()
    {
        await using var client = await LspClient.Started();
        await client.Open("Bench Press: 3x5");
        await client.Die();

        Assert.Equal(1, await client.Server);
    }

    [Fact]
    public async Task Requests_before_initialize_are_refused_and_notifications_ignored()
    {
        await using var client = new LspClient();
        await client.Open("Bench Pres: 3x5");

        Assert.Equal(-32002, await client.ErrorOf("textDocument/diagnostic", Documents.Of()));
        await client.Ask("initialize", new JsonObject());
        Assert.Equal(-32602, await client.ErrorOf("textDocument/diagnostic", Documents.Of()));
    }

    [Fact]
    public async Task Initialize_comes_once()
    {
        await using var client = await LspClient.Started();

        Assert.Equal(-32600, await client.ErrorOf("initialize", new JsonObject()));
    }

    [Fact]
    public async Task Nothing_is_answered_after_shutdown()
    {
        await using var client = await LspClient.Started();
        await client.Ask("shutdown", null);

        Assert.Equal(-32600, await client.ErrorOf("textDocument/diagnostic", Documents.Of()));
        Assert.Equal(-32600, await client.ErrorOf("shutdown", null));
    }
}
