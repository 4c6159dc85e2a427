using System.Text.Json.Nodes;
using PreExhaust.Tests.Shared;

namespace PreExhaust.Samples.Tests;

public sealed class ConsoleCoachTests : IDisposable
{
    /// <summary>The work sets of session A, and of session B.</summary>
    private const int SetsOfA = 14;
    private const int SetsOfB = 9;

    private readonly TemporaryFolder _folder = new();

    private string State => _folder.PathOf("state.json");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_session_is_walked_through_logged_and_says_what_changes() =>
        Snapshot.Match(await Train("\n\n4\n\n\n6 @9\n\n\n8\n\n9\n\n10 x 26\n\n"));

    [Fact]
    public async Task Weeks_bring_more_weight_a_reset_the_next_stage_and_a_new_training_max()
    {
        var written = new List<string>();
        // In the third week the press has a set more.
        (string Squat, string Press, int Sets)[] weeks = [("4", "", 14), ("3", "2", 14), ("4", "", 15)];
        foreach (var (squat, press, sets) in weeks)
        {
            written.Add(await Train($"{squat}\n\n\n{press}{Enter(sets - 3)}"));
            written.Add(await Train(Enter(SetsOfB - 2) + "15 x 8\n15 x 8\n"));
        }

        Snapshot.Match(string.Concat(written.Select(output => output[output.IndexOf("What changes", Ordinal)..])));
    }

    [Fact]
    public async Task A_session_with_stops_ends_like_one_in_one_go()
    {
        await Train(Enter(SetsOfA));
        var atOnce = File.ReadAllText(State);
        File.Delete(State);

        foreach (var sets in new[] { 2, 7, 1 })
            Assert.Contains("Stopped. What was logged is kept in", await Train(Enter(sets) + "q\n"), Ordinal);

        var last = await Train(Enter(SetsOfA - 10));
        Assert.Contains("This session was begun before", last, Ordinal);
        Assert.Contains("Next: B on Wed", last, Ordinal);
        Assert.Equal(atOnce, File.ReadAllText(State));
    }

    [Fact]
    public async Task A_skipped_exercise_stays_where_it_is()
    {
        var output = await Train("s\n" + Enter(SetsOfA - 3));

        Assert.Contains("Back Squat was left out and stays where it is.", output, Ordinal);
        Assert.Contains("60kg", await Train("", after: SetsOfB), Ordinal);
    }

    [Fact]
    public async Task What_is_not_understood_is_asked_again()
    {
        string[] typed = ["heavy", "-1", "5 @4", "5 @11", "5 x", "99999", "5 5", "[red]", "\u0662"];

        var output = await Train(string.Join("\n", typed) + "\n5\nq\n");

        Assert.Equal(typed.Length, output.Split("Not understood. Enter: as prescribed;").Length - 1);
        Assert.Equal(typed.Length + 1, output.Split("set 1 of 3: 5 x 60kg").Length - 1);
        Assert.Single(Sets(exercise: 0));
    }

    [Fact]
    public async Task Reps_weight_and_rpe_are_logged()
    {
        await Train("  7 \n4 X 62.5 @ 10\n@8\n\n5@9,5\nx 37,5\nq\n");

        Assert.Equal(
            ["7  ", "4 62.5kg 10", "5  8", "3  ", "5  9.5", "3 37.5kg "],
            Sets(0).Concat(Sets(1)).Select(set => $"{set!["reps"]} {set["load"]} {set["rpe"]}"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("{")]
    [InlineData("""{ "state": null, "plan": "", "today": [], "sessions": [] }""")]
    [InlineData("""{ "state": { "version": 2 }, "plan": "", "today": [], "sessions": [] }""")]
    [InlineData("""{ "state": { "version": 1, "program": "P" }, "plan": "", "today": [null], "sessions": [] }""")]
    [InlineData("""{ "state": { "version": 1 }, "plan": "", "today": [], "sessions": [], "more": 1 }""")]
    [InlineData(
        """
        { "state": { "version": 1, "program": "P" }, "plan": "", "sessions": [],
          "today": [{ "exercise": "Back Squat", "sets": [{ "reps": -1, "load": "heavy" }] }] }
        """)]
    public async Task A_broken_file_is_left_alone_and_named_in_one_line(string text)
    {
        File.WriteAllText(State, text);

        var run = await Sample.Run("ConsoleCoach", "\n", "--state", State);

        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.Matches(@"^[^\n]+state\.json: [^\n]+ What is there was left as it is\.\r?\n$", run.Error);
        Assert.Equal(text, File.ReadAllText(State));
    }

    [Fact]
    public async Task A_folder_is_no_file_and_nothing_is_left_beside_it()
    {
        var run = await Sample.Run("ConsoleCoach", "\n", "--state", _folder.Path);

        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.Contains("This is a folder.", run.Error, Ordinal);
        Assert.False(File.Exists(_folder.Path + ".new"));
    }

    [Fact]
    public async Task A_renamed_exercise_goes_on_when_the_lifter_says_so()
    {
        await Train(Enter(SetsOfA));
        PretendThePlanWas("Back Squat", "Front Squat");

        var output = await Train("\n");

        Assert.Contains("Back Squat is new.", output, Ordinal);
        Assert.Contains("Front Squat is gone; what it has reached is kept", output, Ordinal);
        Assert.DoesNotContain("The plan has changed", await Train("\n"), Ordinal);
    }

    [Theory]
    [InlineData("y", "62.5kg")]
    [InlineData("n", "60kg")]
    public async Task A_name_that_looks_alike_is_asked_about(string answer, string load)
    {
        await Train(Enter(SetsOfA));
        await Train(Enter(SetsOfB));
        PretendThePlanWas("Back Squat", "Back Squats");

        var output = await Train($"{answer}\nq\n");

        Assert.Contains("Is Back Squats now called Back Squat?", output, Ordinal);
        Assert.Contains($"set 1 of 3: 5 x {load}", output, Ordinal);
    }

    [Theory]
    [InlineData("--state")]
    [InlineData("--state", "")]
    [InlineData("--sate", "x")]
    [InlineData("today")]
    public async Task What_is_no_option_is_answered_with_the_usage(params string[] args)
    {
        var run = await Sample.Run("ConsoleCoach", "", args);

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.StartsWith("Usage: dotnet run --project examples/ConsoleCoach", run.Error, Ordinal);
    }

    [Fact]
    public async Task Help_says_what_can_be_typed()
    {
        var run = await Sample.Run("ConsoleCoach", "", "--help");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Contains("8 x 57.5", run.Output, Ordinal);
    }

    private const StringComparison Ordinal = StringComparison.Ordinal;

    private static string Enter(int times) => string.Concat(Enumerable.Repeat("\n", times));

    private async Task<string> Train(string input, int after = 0)
    {
        if (after > 0)
            await Train(Enter(after));
        var run = await Sample.Run("ConsoleCoach", input, "--state", State);

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        return run.Output.Replace(State, "state.json", Ordinal);
    }

    private JsonArray Sets(int exercise) =>
        JsonNode.Parse(File.ReadAllText(State))!["today"]![exercise]!["sets"]!.AsArray();

    private void PretendThePlanWas(string name, string earlier)
    {
        var text = File.ReadAllText(State).Replace($"\"{name}\"", $"\"{earlier}\"", Ordinal);
        var book = JsonNode.Parse(text)!;
        book["plan"] = "another";
        File.WriteAllText(State, book.ToJsonString());
    }
}
