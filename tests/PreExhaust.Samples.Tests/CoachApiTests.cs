using System.Net;
using System.Text.Json.Nodes;
using PreExhaust.Plans.Json;
using PreExhaust.Tests.Shared;

namespace PreExhaust.Samples.Tests;

/// <summary>The API as another program uses it.</summary>
public sealed class CoachApiTests(CoachServerFixture fixture) : IClassFixture<CoachServerFixture>
{
    private readonly CoachServer _server = fixture.Server;

    [Fact]
    public async Task Plans_are_offered_with_the_maxes_they_need()
    {
        var plans = (await _server.Get("api/plans")).AsArray();

        Assert.Equal(["First Steps", "Upper and Lower"], plans.Select(plan => (string)plan!["name"]!));
        Assert.Empty(plans[0]!["needsMaxes"]!.AsArray());
        Assert.Equal(["Back Squat", "Barbell Bench Press", "Deadlift"], Texts(plans[1]!["needsMaxes"]));
    }

    [Fact]
    public async Task A_plan_is_the_one_of_the_text()
    {
        var plan = PlanJson.Deserialize(await _server.Client.GetStringAsync(Relative("api/plans/first-steps")));

        Assert.Equal("First Steps", plan.Name);
        Assert.Equal("3x5 40kg, rest 3min", plan.Sessions[0].Slots[0].Groups[0].ToString());
    }

    [Fact]
    public async Task A_week_says_what_its_order_costs_and_how_long_it_takes()
    {
        var upper = (await _server.Get("api/plans/upper-lower/weeks/1"))["sessions"]![1]!;

        Assert.Equal(("Upper", "Wed"), ((string)upper["name"]!, (string)upper["day"]!));
        Assert.InRange((int)upper["minutes"]!, 30, 60);
        var finding = Assert.Single(upper["findings"]!.AsArray())!;
        Assert.Equal("PEX1001", (string)finding["rule"]!);
        Assert.Contains("about 1 rep lower", (string)finding["message"]!, StringComparison.Ordinal);
        Assert.InRange((double)finding["lostShare"]!, 0.01, 0.3);
    }

    [Theory]
    [InlineData(3, false, "3x5")]
    [InlineData(4, true, "2x5")]
    [InlineData(8, true, "2x5")]
    public async Task Every_fourth_week_is_a_deload(int number, bool isDeload, string sets)
    {
        var week = await _server.Get($"api/plans/upper-lower/weeks/{number}");

        Assert.Equal((number, isDeload), ((int)week["week"]!, (bool)week["isDeload"]!));
        Assert.Equal(sets, (string)week["sessions"]![0]!["exercises"]![0]!["groups"]![0]!["amount"]!);
    }

    [Fact]
    public async Task Loads_are_those_of_the_athlete_with_the_plates_for_them()
    {
        var profile = JsonNode.Parse(
            """
            {
              "name": "Ben",
              "plan": "upper-lower",
              "bodyweight": "80kg",
              "maxes": [
                { "exercise": "Squat", "weight": "100kg" },
                { "exercise": "Bench Press", "weight": "60kg", "reps": 5 }
              ]
            }
            """)!;

        var week = await _server.Do(HttpMethod.Put, "api/athletes/loads", profile);

        var squat = week["week"]!["sessions"]![0]!["exercises"]![0]!;
        Assert.Equal("75kg", (string)squat["groups"]![0]!["load"]!);
        Assert.Equal("25kg + 2.5kg", (string)squat["groups"]![0]!["perSide"]!);
        Assert.Equal(["No max of Deadlift is known."], Texts(week["week"]!["sessions"]![2]!["missing"]));
    }

    [Fact]
    public async Task A_log_says_what_changes_and_leads_to_the_next_session()
    {
        await _server.Enter("logger");
        var missed = await _server.AsPrescribed("logger");
        missed["exercises"]![1]!["sets"]![2]!["reps"] = 3;
        missed["exercises"]![0]!["sets"]![0]!["rpe"] = 8.5;

        var entry = await _server.Do(HttpMethod.Post, "api/athletes/logger/log", missed);

        var change = entry["changes"]![0]!;
        Assert.Equal(
            ("Back Squat", "heavier", "40kg to 42.5kg", "+2.5kg"),
            ((string)change["exercise"]!, (string)change["kind"]!, (string)change["text"]!, (string)change["rule"]!));
        Assert.Equal(["Barbell Bench Press stays: missed once."], Texts(entry["notices"]));
        var week = await _server.Get("api/athletes/logger/next");
        Assert.Equal(["B", "A"], week["week"]!["sessions"]!.AsArray().Select(session => (string)session!["name"]!));
        Assert.Equal("A", (string)Assert.Single(week["done"]!.AsArray())!["session"]!);
        Assert.Equal(8.5, (double)week["done"]![0]!["exercises"]![0]!["sets"]![0]!["rpe"]!);
    }

    [Fact]
    public async Task Of_logs_of_the_same_session_one_counts()
    {
        await _server.Enter("twice");
        var done = await _server.AsPrescribed("twice");

        var answers = await Task.WhenAll(Enumerable.Range(0, 8)
            .Select(_ => _server.Send(HttpMethod.Post, "api/athletes/twice/log", done)));

        Assert.Single(answers, answer => answer.StatusCode == HttpStatusCode.OK);
        Assert.Equal(7, answers.Count(answer => answer.StatusCode == HttpStatusCode.Conflict));
        Assert.Single((await _server.Get("api/athletes/twice/history")).AsArray());
        var squat = (await _server.Get("api/athletes/twice/next"))["week"]!["sessions"]![0]!["exercises"]![0]!;
        Assert.Equal("42.5kg", (string)squat["groups"]![0]!["load"]!);
    }

    [Fact]
    public async Task A_changed_plan_is_shown_and_waits_for_the_athletes_word()
    {
        await _server.Enter("changed");
        await _server.Log("changed");
        fixture.PretendThePlanWas("changed", "Back Squat", "Back Squats");

        var week = await _server.Get("api/athletes/changed/next");
        Assert.Equal(["Back Squat"], Texts(week["planChange"]!["added"]));
        Assert.Equal(["Back Squats"], Texts(week["planChange"]!["removed"]));

        var done = await _server.AsPrescribed("changed");
        using var log = await _server.Send(HttpMethod.Post, "api/athletes/changed/log", done);
        Assert.Equal(HttpStatusCode.Conflict, log.StatusCode);

        var answer = new JsonObject
        {
            ["version"] = week["version"]!.DeepClone(),
            ["renames"] = week["planChange"]!["suggested"]!.DeepClone(),
        };
        week = await _server.Do(HttpMethod.Post, "api/athletes/changed/plan-change", answer);
        Assert.Null(week["planChange"]);
        Assert.Equal("42.5kg", (string)week["week"]!["sessions"]![0]!["exercises"]![0]!["groups"]![0]!["load"]!);
    }

    [Fact]
    public async Task A_plan_that_changed_elsewhere_is_no_news()
    {
        await _server.Enter("unchanged");
        fixture.PretendThePlanWas("unchanged", "", "");

        await _server.Log("unchanged");

        Assert.Null((await _server.Get("api/athletes/unchanged/next"))["planChange"]);
    }

    [Fact]
    public async Task What_was_logged_survives_a_restart()
    {
        using var folder = new TemporaryFolder();
        string before;
        using (var server = await CoachServer.Start(folder.PathOf("coach.db")))
        {
            await server.Enter("anna");
            await server.Log("anna");
            before = (await server.Get("api/athletes/anna/next")).ToJsonString();
        }

        using var again = await CoachServer.Start(folder.PathOf("coach.db"));
        Assert.Equal(before, (await again.Get("api/athletes/anna/next")).ToJsonString());
        Assert.Single((await again.Get("api/athletes/anna/history")).AsArray());
    }

    [Fact]
    public async Task The_api_describes_itself()
    {
        var paths = (await _server.Get("openapi/v1.json"))["paths"]!.AsObject();

        Assert.Contains("/api/athletes/{id}/log", paths);
        Assert.Contains("/api/plans/{plan}/weeks/{week}", paths);
    }

    private static Uri Relative(string path) => new(path, UriKind.Relative);

    private static IEnumerable<string> Texts(JsonNode? list) => list!.AsArray().Select(text => (string)text!);
}
