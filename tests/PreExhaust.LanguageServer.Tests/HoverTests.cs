namespace PreExhaust.LanguageServer.Tests;

public sealed class HoverTests
{
    [Fact]
    public async Task An_exercise_shows_its_muscles_and_what_its_place_costs()
    {
        var text = await Hover("Back Squat (volume)");

        Assert.StartsWith("**Back Squat**", text, StringComparison.Ordinal);
        Assert.Contains("Prime movers: ", text, StringComparison.Ordinal);
        Assert.Contains("Synergists: ", text, StringComparison.Ordinal);
        Assert.Matches(@"Here: about \d+ of \d+ reps lost to what comes before", text);
        Assert.Contains("\n\nLoads: 1x5 90kg, 1x5 105kg", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Brackets_that_make_another_exercise_are_part_of_its_name() =>
        Assert.StartsWith("**Pause Squat**", await Hover("Back Squat (paused): 3x5", 0, 2), StringComparison.Ordinal);

    [Fact]
    public async Task The_first_exercise_loses_nothing() => Assert.Contains(
        "nothing before it costs it a rep", await Hover("Leg Extension"), StringComparison.Ordinal);

    [Theory]
    [InlineData("2x20 @10", "2 sets of 20 reps, RPE 10, then 30s")]
    [InlineData("3x10-12", "3 sets of 10-12 reps, RIR 1")]
    [InlineData("1x8 40%", "1 set of 8 reps, at 40%")]
    [InlineData("3x3 80%", "3 sets of 3 reps, at 80%, then 3min")]
    public async Task A_notation_is_read_out(string at, string words) =>
        Assert.Contains(words, await Hover(at), StringComparison.Ordinal);

    [Fact]
    public async Task A_scheme_shows_what_it_says()
    {
        var (line, character) = Program.Place("Waves, rest");
        var text = await Hover(Program.Text, line, character);

        Assert.Contains("scheme Waves\n  1x5 65%, 1x5 75%", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_message_of_a_rule_shows_its_evidence()
    {
        var text = await Hover(
            "Triceps Pushdown: 4x10 RIR 1, rest 60s\nBarbell Bench Press: 5x5 75%, rest 3min\n", 0, 3);

        Assert.Contains("**PEX1001 synergist-first** ([page](", text, StringComparison.Ordinal);
        Assert.Contains("Evidence A: The exercise that comes second loses repetitions", text, StringComparison.Ordinal);
        Assert.Contains("Soares", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("// A program.", 0)]
    [InlineData("strength", 0)]
    public async Task Where_there_is_nothing_to_say_nothing_is_said(string at, int skip)
    {
        var (line, character) = Program.Place(at, skip);
        await using var client = await LspClient.Started();
        await client.Open(Program.Text);

        Assert.Null(await client.Ask("textDocument/hover", Documents.At(line, character)));
    }

    private static Task<string> Hover(string at)
    {
        var (line, character) = Program.Place(at);
        return Hover(Program.Text, line, character + 1);
    }

    private static async Task<string> Hover(string text, int line, int character)
    {
        await using var client = await LspClient.Started();
        await client.Open(text);
        var hover = await client.Ask("textDocument/hover", Documents.At(line, character));
        Assert.Equal("markdown", (string?)hover!["contents"]!["kind"]);
        return (string)hover["contents"]!["value"]!;
    }
}
