using System.Net;
using System.Net.Sockets;
using System.Text.Json.Nodes;
using PreExhaust.Tests.Shared;

namespace PreExhaust.Samples.Tests;

/// <summary>What the API makes of requests that are wrong, or meant to be.</summary>
public sealed class CoachApiRefusalTests(CoachServerFixture fixture) : IClassFixture<CoachServerFixture>
{
    private readonly CoachServer _server = fixture.Server;

    [Theory]
    [InlineData("api/plans/none", 404, "There is no program 'none'.")]
    [InlineData("api/plans/none/weeks/1", 404, "There is no program 'none'.")]
    [InlineData("api/plans/first-steps/weeks/0", 400, "between 1 and 520")]
    [InlineData("api/plans/first-steps/weeks/2000000000", 400, "between 1 and 520")]
    [InlineData("api/plans/first-steps/weeks/x", 400, "from \\\"x\\\"")]
    [InlineData("api/athletes/nobody/next", 404, "There is no athlete 'nobody'.")]
    [InlineData("api/athletes/nobody/history", 404, "There is no athlete 'nobody'.")]
    [InlineData("api/athletes/nobody/history?count=0", 400, "between 1 and 200")]
    [InlineData("api/athletes/No%20Body/next", 400, "lower-case letters")]
    [InlineData("api/athletes/..%2f..%2fetc/next", 400, "lower-case letters")]
    [InlineData("api/athletes/%3Cscript%3E/next", 400, "lower-case letters")]
    [InlineData("api/nothing", 404, "Not Found")]
    public async Task A_wrong_address_is_answered_with_a_problem(string path, int status, string detail)
    {
        using var response = await _server.Client.GetAsync(new Uri(path, UriKind.Relative));

        await AssertProblem(response, status, detail);
    }

    [Theory]
    [InlineData("{", "$: ")]
    [InlineData("null", "")]
    [InlineData("[]", "$: ")]
    [InlineData("""{ "plan": "first-steps" }""", "name")]
    [InlineData("""{ "name": null, "plan": "first-steps" }""", "name")]
    [InlineData("""{ "name": "", "plan": "first-steps" }""", "Name")]
    [InlineData("""{ "name": "A", "plan": "none" }""", "There is no program 'none'.")]
    [InlineData("""{ "name": "A", "plan": "first-steps", "bodyweigth": "80kg" }""", "bodyweigth")]
    [InlineData("""{ "name": "A", "plan": "first-steps", "bodyweight": 80 }""", "$.bodyweight: A weight is written")]
    [InlineData("""{ "name": "A", "plan": "first-steps", "bodyweight": "80 stone" }""", "$.bodyweight: A weight is")]
    [InlineData("""{ "name": "A", "plan": "first-steps", "maxes": [null] }""", "")]
    [InlineData(
        """{ "name": "A", "plan": "first-steps", "maxes": [{ "exercise": "Squat", "weight": "100kg", "reps": 11 }] }""",
        "between 1 and 10")]
    public async Task A_wrong_athlete_is_refused(string body, string detail)
    {
        using var response = await _server.Send(HttpMethod.Put, "api/athletes/wrong", body);

        await AssertProblem(response, 400, detail);
        using var found = await _server.Client.GetAsync(new Uri("api/athletes/wrong/next", UriKind.Relative));
        Assert.Equal(HttpStatusCode.NotFound, found.StatusCode);
    }

    [Theory]
    [InlineData("""{ "version": 1, "session": "A" }""", 400, "exercises")]
    [InlineData("""{ "version": "1", "session": "A", "exercises": [] }""", 400, "$.version")]
    [InlineData("""{ "version": 7, "session": "A", "exercises": [] }""", 409, "somebody has logged already")]
    [InlineData("""{ "version": 1, "session": "C", "exercises": [] }""", 409, "No session 'C' is still to come")]
    [InlineData("""{ "version": 1, "session": "A", "exercises": [null] }""", 400, "no null")]
    public Task A_wrong_log_is_refused(string body, int status, string detail) => AssertRefused(body, status, detail);

    [Theory]
    [InlineData("""{ "exercise": "Curl", "sets": [] }""", "'Curl' is no exercise of this session: Back Squat, ")]
    [InlineData("""{ "exercise": "Back Squat", "sets": [{ "reps": -1 }] }""", "between 0 and 9999")]
    [InlineData("""{ "exercise": "Back Squat", "sets": [{ "reps": 5.5 }] }""", "$.exercises[0].sets[0].reps")]
    [InlineData("""{ "exercise": "Back Squat", "sets": [{ "reps": 5, "rpe": 11 }] }""", "between 5 and 10")]
    [InlineData("""{ "exercise": "Back Squat", "sets": [{ "reps": 5, "load": "9e9kg" }] }""", "A weight is written")]
    [InlineData("""{ "exercise": "Back Squat", "sets": [null] }""", "no null")]
    public Task A_wrong_set_is_refused(string exercise, string detail) =>
        AssertRefused($$"""{ "version": 1, "session": "A", "exercises": [{{exercise}}] }""", 400, detail);

    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("'); DROP TABLE athlete; --")]
    [InlineData("\"><img src=x onerror=alert(1)>")]
    [InlineData("Zoë 李 🏋️ \u202Eanna")]
    [InlineData("a\u0000b")]
    public async Task A_name_is_kept_as_it_is(string name)
    {
        var id = $"name-{Guid.NewGuid():N}"[..20];

        await _server.Enter(id, name);

        Assert.Equal(name, (string)(await _server.Get($"api/athletes/{id}/next"))["athlete"]!["name"]!);
    }

    [Fact]
    public async Task Another_plan_needs_another_athlete()
    {
        await _server.Enter("settled");

        using var response = await _server.Send(
            HttpMethod.Put, "api/athletes/settled", """{ "name": "A", "plan": "upper-lower" }""");

        await AssertProblem(response, 409, "is in the middle of 'first-steps'");
    }

    [Fact]
    public async Task A_rename_nobody_suggested_is_refused()
    {
        await _server.Enter("rename");

        using var response = await _server.Send(
            HttpMethod.Post,
            "api/athletes/rename/plan-change",
            """{ "version": 1, "renames": [{ "from": "Back Squat", "to": "Deadlift" }] }""");

        await AssertProblem(response, 400, "was not suggested");
    }

    [Fact]
    public async Task What_is_too_large_is_not_read()
    {
        var body = $"\"{new string('x', 100_000)}\"";
        using var response = await _server.Send(HttpMethod.Put, "api/athletes/large", body);

        await AssertProblem(response, 413, "");
    }

    [Fact]
    public async Task A_form_of_another_site_is_refused()
    {
        using var response = await _server.Send(
            HttpMethod.Put, "api/athletes/form", """{ "name": "A", "plan": "first-steps" }""", "text/plain");

        await AssertProblem(response, 415, "");
    }

    [Fact]
    public async Task Another_host_is_refused()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "api/plans") { Headers = { Host = "evil.example" } };
        using var response = await _server.Client.SendAsync(request);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
    }

    [Theory]
    [InlineData("")]
    [InlineData("app.js")]
    [InlineData("api/plans")]
    [InlineData("api/nothing")]
    public async Task Everything_comes_with_a_strict_policy(string path)
    {
        using var response = await _server.Client.GetAsync(new Uri(path, UriKind.Relative));

        var policy = Assert.Single(response.Headers.GetValues("Content-Security-Policy"));
        Assert.Contains("default-src 'none'", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.Equal(["nosniff"], response.Headers.GetValues("X-Content-Type-Options"));
    }

    [Fact]
    public async Task A_database_that_cannot_be_used_is_named_in_one_line()
    {
        using var folder = new TemporaryFolder();
        Directory.CreateDirectory(folder.PathOf("coach.db"));

        await AssertNoStart(CoachServer.Arguments(folder.PathOf("coach.db")));
    }

    [Fact]
    public async Task A_port_in_use_is_named_in_one_line()
    {
        using var folder = new TemporaryFolder();
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();

        await AssertNoStart(CoachServer.Arguments(folder.PathOf("coach.db"), $"http://{listener.LocalEndpoint}"));
    }

    private async Task AssertRefused(string body, int status, string detail)
    {
        var id = $"bad-{Guid.NewGuid():N}"[..20];
        var before = (await _server.Enter(id)).ToJsonString();

        using var response = await _server.Send(HttpMethod.Post, $"api/athletes/{id}/log", body);

        await AssertProblem(response, status, detail);
        Assert.Equal(before, (await _server.Get($"api/athletes/{id}/next")).ToJsonString());
    }

    private static async Task AssertNoStart(string[] arguments)
    {
        var run = await ProcessRun.Dotnet(arguments, Repository.PathOf("examples", "CoachApi"));

        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.Matches(@"^The app cannot start: [^\n]+\r?\n$", run.Error);
    }

    private static async Task AssertProblem(HttpResponseMessage response, int status, string detail)
    {
        var text = await response.Content.ReadAsStringAsync();
        Assert.Equal((HttpStatusCode)status, response.StatusCode);
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);
        Assert.Equal(status, (int)JsonNode.Parse(text)!["status"]!);
        Assert.Contains(detail, text.Replace("\\u0027", "'", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", text, StringComparison.Ordinal);
    }
}
