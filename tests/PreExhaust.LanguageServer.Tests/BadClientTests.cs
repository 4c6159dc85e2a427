using System.Text;
using System.Text.Json.Nodes;

namespace PreExhaust.LanguageServer.Tests;

/// <summary>Whatever a client sends, it gets the right error and the session goes on.</summary>
public sealed class BadClientTests
{
    [Theory]
    [InlineData("{bad", -32700)]
    [InlineData("", -32700)]
    [InlineData("\u0000\u0001", -32700)]
    [InlineData("[]", -32600)]
    [InlineData("{}", -32600)]
    [InlineData("42", -32600)]
    [InlineData("null", -32600)]
    public async Task What_is_no_message_is_refused(string body, int code)
    {
        await using var client = await LspClient.Started();
        await client.Send(body);

        Assert.Equal(code, (int?)(await client.AnswerToNothing())["error"]!["code"]);
        await AssertAlive(client);
    }

    [Fact]
    public async Task A_huge_message_is_skipped()
    {
        const int Length = 40_000_000;
        await using var client = await LspClient.Started();
        await client.SendBytes(Encoding.ASCII.GetBytes($"Content-Length: {Length}\r\n\r\n"));
        for (var sent = 0; sent < Length; sent += 1_000_000)
            await client.SendBytes(new byte[1_000_000]);

        Assert.Equal(-32600, (int?)(await client.AnswerToNothing())["error"]!["code"]);
        await AssertAlive(client);
    }

    [Theory]
    [InlineData("Content-Type: x\r\n\r\n")]
    [InlineData("Content-Length: many\r\n\r\n{}")]
    [InlineData("Content-Length: -1\r\n\r\n{}")]
    public async Task Without_a_length_nobody_knows_where_messages_begin(string bytes)
    {
        await using var client = await LspClient.Started();
        await client.SendBytes(Encoding.ASCII.GetBytes(bytes));

        Assert.Equal(-32700, (int?)(await client.AnswerToNothing())["error"]!["code"]);
        Assert.Equal(1, await client.Server);
    }

    [Fact]
    public async Task An_endless_header_ends_the_session()
    {
        await using var client = await LspClient.Started();
        await client.SendBytes(Encoding.ASCII.GetBytes(new string('x', 10_000)));

        Assert.Equal(1, await client.Server);
    }

    [Fact]
    public async Task Headers_may_have_more_fields_in_any_case()
    {
        await using var client = await LspClient.Started();
        const string Body = """{"jsonrpc":"2.0","id":77,"method":"shutdown"}""";
        await client.SendBytes(Encoding.ASCII.GetBytes(
            $"Content-Type: application/vscode-jsonrpc; charset=utf-8\r\ncontent-length:{Body.Length}\r\n\r\n{Body}"));
        await client.Tell("exit", null);

        Assert.Equal(0, await client.Server);
    }

    [Theory]
    [InlineData("no/such/method", "{}", -32601)]
    [InlineData("textDocument/diagnostic", """{"text":1}""", -32602)]
    [InlineData("textDocument/diagnostic", """{"textDocument":null}""", -32602)]
    [InlineData("textDocument/diagnostic", """{"textDocument":{"uri":7}}""", -32602)]
    [InlineData("textDocument/diagnostic", "[1]", -32602)]
    [InlineData("textDocument/diagnostic", null, -32602)]
    [InlineData("textDocument/diagnostic", """{"textDocument":{"uri":"untitled:closed"}}""", -32602)]
    [InlineData("textDocument/diagnostic", """{"textDocument":{"uri":"file:///no/such.workout"}}""", -32602)]
    [InlineData("textDocument/diagnostic", """{"textDocument":{"uri":"file:///etc/passwd"}}""", -32602)]
    [InlineData("textDocument/diagnostic", """{"textDocument":{"uri":"not a uri at all"}}""", -32602)]
    public async Task Requests_that_cannot_be_answered_get_the_right_code(string method, string? parameters, int code)
    {
        await using var client = await LspClient.Started();
        var answer = await client.AskRaw(method, parameters is null ? null : JsonNode.Parse(parameters));

        Assert.Equal(code, (int?)answer["error"]!["code"]);
        Assert.Null(answer["error"]!["data"]);
        Assert.DoesNotContain("PreExhaust.", (string?)answer["error"]!["message"], StringComparison.Ordinal);
        await AssertAlive(client);
    }

    [Fact]
    public async Task Notifications_that_mean_nothing_are_ignored()
    {
        await using var client = await LspClient.Started();
        await client.Tell("$/setTrace", new JsonObject { ["value"] = "off" });
        await client.Tell("no/such/notification", new JsonObject());
        await client.Tell("textDocument/didOpen", new JsonObject());
        await client.Tell("textDocument/didChange", null);
        await client.Tell("textDocument/didClose", Documents.Of("untitled:closed"));
        await client.ChangeAt("untitled:closed", 2, Documents.All("Bench Press: 3x5"));
        await client.Send("""{"jsonrpc":"2.0","id":12345,"result":null}""");

        await AssertAlive(client);
    }

    [Fact]
    public async Task A_client_may_open_what_is_open_and_close_what_is_closed()
    {
        await using var client = await LspClient.Started();
        await client.Open("Bench Pres: 3x5");
        await client.Open("Bench Pres: 3x5\nBack Squa: 3x5", version: 7);

        Assert.Equal(2, (await client.Diagnostics(7)).Length);
        await client.Close();
        await client.Close();
        await AssertAlive(client);
    }

    private static async Task AssertAlive(LspClient client)
    {
        await client.Open("Bench Press: 3x5", "untitled:alive.workout");
        Assert.Empty(await client.Diagnostics(1, "untitled:alive.workout"));
    }
}
