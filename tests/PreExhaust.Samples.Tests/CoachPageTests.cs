using PreExhaust.Tests.Shared;

namespace PreExhaust.Samples.Tests;

/// <summary>The page in a browser; the screenshots stay in <c>artifacts/coach-page</c>.</summary>
public sealed class CoachPageTests(CoachServerFixture fixture) : IClassFixture<CoachServerFixture>
{
    private const string Browser = "chromium";
    private const string Node = "node";

    /// <summary>What <c>npm ci --prefix tests/browser</c> installs.</summary>
    private const string Driver = "tests/browser/node_modules/playwright-core";

    private readonly CoachServer _server = fixture.Server;

    [ToolFact(Node, Browser, Driver)]
    public Task A_week_is_shown_logged_and_found_again() => Drive("train", "");

    [ToolFact(Node, Browser, Driver)]
    public async Task The_same_session_in_two_tabs_is_logged_once()
    {
        await _server.Enter("tabs");

        await Drive("stale", "?athlete=tabs");
    }

    [ToolFact(Node, Browser, Driver)]
    public async Task A_changed_program_is_shown_and_goes_on()
    {
        await _server.Enter("changed");
        await _server.Log("changed");
        fixture.PretendThePlanWas("changed", "Back Squat", "Back Squats");

        await Drive("changed", "?athlete=changed");
    }

    private async Task Drive(string scenario, string query)
    {
        var run = await ProcessRun.Of(
            Node,
            [
                Repository.PathOf("tests", "browser", "week.mjs"),
                scenario,
                $"{_server.Client.BaseAddress}{query}",
                Repository.PathOf("artifacts", "coach-page"),
            ],
            environment: new Dictionary<string, string?> { ["CHROMIUM"] = Tools.Find(Browser) });

        Assert.True(run.ExitCode == 0, run.Output + run.Error);
    }
}
